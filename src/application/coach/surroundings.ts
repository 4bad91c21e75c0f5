import type { IndicatorView, SurroundingsView, TextView } from '../../contract/coach';
import { indicatorName } from '../../domain/coach/rewrite/indicatorName';
import { keyResultKey, objectiveKey } from '../../domain/keys';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective, ParentRef } from '../../domain/model/objective';
import type { AccountId } from '../../contract/vocabulary';
import { nearestTexts } from './nearestTexts';
import type { VisibleTexts } from './visibleTexts';

/** Where a text stands: its objective if there is one, else where a new objective is to be. */
export type Place = {
  objective: Objective | undefined;
  /** What the objective hangs from, by its form. */
  parent: ParentRef | null;
  cycleId: string;
  /** The key result itself, when it is one. */
  keyResultId: string | null;
  callerId: AccountId | null;
};

/** Texts that a browser compares with, some 150 bytes each. */
const OTHERS_MAX = 3_000;
const INDICATORS_MAX = 40;

export const NO_SURROUNDINGS: SurroundingsView = {
  ...{ parentTitle: null, objectiveTitle: null, keyResults: [], teamObjectives: [] },
  ...{ others: [], othersLeftOut: 0, indicators: [] },
};

/** What a text stands among. */
export function surroundingsOf(texts: VisibleTexts, place: Place): SurroundingsView {
  const { objective } = place;
  const own = objective === undefined ? [] : texts.keyResultsOf(objective.id);
  const parentTitle = titleOf(texts, place.parent);
  const about = [objective?.title ?? '', parentTitle ?? '', ...own.map(({ title }) => title)];
  const { others, leftOut } = otherTexts(texts, place, about);
  return {
    parentTitle,
    objectiveTitle: objective?.title ?? null,
    keyResults: own.map(({ id, title }) => ({ id, title })),
    teamObjectives: teamObjectives(texts, place),
    others,
    othersLeftOut: leftOut,
    indicators: indicatorsNear(texts, place, about),
  };
}

function titleOf({ objectives, keyResultsOf }: VisibleTexts, parent: ParentRef | null): string | null {
  if (parent === null) return null;
  if (parent.kind === 'objective') return objectives.find(({ id }) => id === parent.id)?.title ?? null;
  return objectives.flatMap(({ id }) => keyResultsOf(id)).find(({ id }) => id === parent.id)?.title ?? null;
}

function teamObjectives(
  { objectives }: VisibleTexts,
  { objective, cycleId }: Place,
): SurroundingsView['teamObjectives'] {
  const counts = new Map<string, number>();
  for (const { id, teamId, cycleId: itsCycle } of objectives) {
    if (teamId === null || id === objective?.id || itsCycle !== cycleId) continue;
    counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
  }
  return [...counts].map(([teamId, count]) => ({ teamId, count }));
}

type Other = TextView & { teamId: string | null };

function otherTexts(texts: VisibleTexts, place: Place, about: readonly string[]) {
  const mine = kinship(texts, place);
  const all = texts.objectives
    .filter((other) => !mine(other))
    .flatMap((other): Other[] => [
      { id: other.id, key: objectiveKey(other.number), title: other.title, teamId: other.teamId },
      ...texts
        .keyResultsOf(other.id)
        .map(({ id, number, title }) => ({ id, key: keyResultKey(number), title, teamId: other.teamId })),
    ]);
  const kept = all.length > OTHERS_MAX ? nearestTexts(all, about).slice(0, OTHERS_MAX) : all;
  const byTeam = new Map<string | null, TextView[]>();
  for (const { teamId, ...text } of kept) {
    const group = byTeam.get(teamId);
    if (group === undefined) byTeam.set(teamId, [text]);
    else group.push(text);
  }
  const others = [...byTeam].map(([teamId, group]) => ({ teamId, texts: group }));
  return { others, leftOut: all.length - kept.length };
}

/** Whether an objective is the one written about, above it or beneath it, or one of the same person without a team. */
function kinship(texts: VisibleTexts, { objective, parent, callerId }: Place): (other: Objective) => boolean {
  const above = new Set<string>();
  const parentId = parent === null ? undefined : ownerOf(texts, parent);
  if (parentId !== undefined) for (const id of [parentId, ...texts.above(parentId)]) above.add(id);
  const ownerId = objective?.ownerId ?? callerId;
  return (other) =>
    above.has(other.id) ||
    (objective !== undefined && texts.inOneLine(objective.id, other.id)) ||
    (other.teamId === null && objective?.teamId === null && other.ownerId === ownerId);
}

function ownerOf({ objectives, keyResultsOf }: VisibleTexts, parent: ParentRef): string | undefined {
  if (parent.kind === 'objective') return parent.id;
  return objectives.find(({ id }) => keyResultsOf(id).some((keyResult) => keyResult.id === parent.id))?.id;
}

/** The measures of the site that share most words with the place, then those checked in last. */
function indicatorsNear(texts: VisibleTexts, { keyResultId }: Place, about: readonly string[]): IndicatorView[] {
  const metrics = texts.objectives
    .flatMap(({ id }) => texts.keyResultsOf(id))
    .filter(({ id, measure }) => measure === 'metric' && id !== keyResultId)
    .sort((a, b) => lastSaid(b).localeCompare(lastSaid(a)));
  const found = new Map<string, IndicatorView>();
  for (const { id, number, title, unit, value } of nearestTexts(metrics, about)) {
    if (found.size === INDICATORS_MAX) break;
    const name = indicatorName(title);
    if (name !== undefined && !found.has(name)) found.set(name, { id, key: keyResultKey(number), name, unit, value });
  }
  return [...found.values()];
}

const lastSaid = ({ lastCheckInOn }: KeyResult): string => lastCheckInOn ?? '';
