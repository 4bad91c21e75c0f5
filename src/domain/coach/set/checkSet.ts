import { classifyReading } from '../outcome/classify';
import { styleOf } from '../languages/style';
import { readText, type TextReading } from '../reading/readText';
import type { CoachLanguage, Remark, RemarkValues, Severity } from '../types';
import { gistOf, similarity } from './similarity';

/** An objective with its key results, as a team drafts it. */
export interface DraftObjective {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  readonly parentTitle?: string;
  readonly keyResults: readonly { readonly id: string; readonly title: string }[];
}

/** A remark about one objective, one pair of them, or a whole team. */
export interface SetRemark extends Remark {
  /** Ids of the objectives or key results it is about; empty for a whole team. */
  readonly about: readonly string[];
}

/** Limits from the literature (docs/coach.md); a team may set its own. */
export interface SetLimits {
  readonly objectives: number;
  readonly keyResults: number;
  readonly fewestKeyResults: number;
}

export const defaultLimits: SetLimits = { objectives: 3, keyResults: 5, fewestKeyResults: 2 };
const COPY_FROM = 0.7;
const DUPLICATE_FROM = 0.6;
const CONFLICT_FROM = 0.5;

function remark(
  key: string,
  severity: Severity,
  about: readonly string[],
  values: RemarkValues = {},
  confidence = 0.8,
): SetRemark {
  return { check: 'set', severity, messageKey: `set.${key}`, values, spans: [], confidence, about };
}

function saysOneOf(reading: TextReading, kind: 'lagging' | 'guardrail'): boolean {
  if (reading.language === 'unknown') return false;
  const words = styleOf(reading.language)[kind];
  return reading.units.some((unit) => words.has(unit.key) || words.has(reading.grammar?.singular(unit.key) ?? ''));
}

function guards(reading: TextReading): boolean {
  return reading.sentence?.verbClass === 'hold' || saysOneOf(reading, 'guardrail');
}

function counts(objective: DraftObjective, limits: SetLimits): readonly SetRemark[] {
  const count = objective.keyResults.length;
  if (count > limits.keyResults)
    return [remark('tooManyKeyResults', 'ask', [objective.id], { count, limit: limits.keyResults })];
  return count < limits.fewestKeyResults
    ? [remark('tooFewKeyResults', 'ask', [objective.id], { count, limit: limits.fewestKeyResults })]
    : [];
}

function copied(objective: DraftObjective, language: CoachLanguage | undefined): readonly SetRemark[] {
  if (objective.parentTitle === undefined) return [];
  const { share, words } = similarity(gistOf(objective.title, language), gistOf(objective.parentTitle, language));
  return share >= COPY_FROM
    ? [remark('copyOfParent', 'ask', [objective.id], { parent: objective.parentTitle, words: words.join(', ') })]
    : [];
}

/** Checks one objective and its key results. */
export function checkObjective(
  objective: DraftObjective,
  limits: SetLimits = defaultLimits,
  language?: CoachLanguage,
): readonly SetRemark[] {
  const readings = objective.keyResults.map(({ title }) => readText(title, language));
  const count = readings.length;
  const found = [...counts(objective, limits), ...copied(objective, language)];
  if (count < 2) return found;
  const about = [objective.id];
  const verdicts = readings.map((reading) => classifyReading(reading, 'keyResult').verdict);
  if (verdicts.every((verdict) => verdict === 'activity')) found.push(remark('allActivity', 'ask', about, { count }));
  else if (readings.every((reading) => saysOneOf(reading, 'lagging')))
    found.push(remark('allLagging', 'ask', about, { count }));
  if (!readings.some(guards)) found.push(remark('noGuardrail', 'note', about, {}, 0.6));
  found.push(remark('sufficient', 'ask', about, { objective: objective.title, count }, 0.5));
  return found;
}

function compare(a: DraftObjective, b: DraftObjective, language: CoachLanguage | undefined): readonly SetRemark[] {
  const found: SetRemark[] = [];
  const texts = (objective: DraftObjective): readonly { id: string; title: string }[] => [
    objective,
    ...objective.keyResults,
  ];
  const others = texts(b).map(({ id, title }) => ({ id, title, gist: gistOf(title, language) }));
  for (const mine of texts(a)) {
    const gist = gistOf(mine.title, language);
    for (const other of others) {
      const { share, words } = similarity(gist, other.gist);
      const values = { first: mine.title, second: other.title, team: b.team, words: words.join(', ') };
      const opposed =
        gist.direction !== undefined && other.gist.direction !== undefined && gist.direction !== other.gist.direction;
      if (opposed && share >= CONFLICT_FROM) found.push(remark('conflict', 'ask', [mine.id, other.id], values, share));
      else if (!opposed && share >= DUPLICATE_FROM && words.length > 1)
        found.push(remark('duplicate', 'ask', [mine.id, other.id], values, share));
    }
  }
  return found;
}

/** Checks the objectives of a cycle together: how many a team has, which repeat or contradict each other. */
export function checkSet(
  objectives: readonly DraftObjective[],
  limits: SetLimits = defaultLimits,
  language?: CoachLanguage,
): readonly SetRemark[] {
  const byTeam = new Map<string, DraftObjective[]>();
  for (const objective of objectives) byTeam.set(objective.team, [...(byTeam.get(objective.team) ?? []), objective]);
  const many = [...byTeam].flatMap(([team, own]) => {
    const values = { team, count: own.length, limit: limits.objectives };
    return own.length > limits.objectives
      ? [
          remark(
            'tooManyObjectives',
            'ask',
            own.map(({ id }) => id),
            values,
          ),
        ]
      : [];
  });
  const single = objectives.flatMap((objective) => checkObjective(objective, limits, language));
  const pairs = objectives.flatMap((a, at) => objectives.slice(at + 1).flatMap((b) => compare(a, b, language)));
  return [...many, ...single, ...pairs];
}
