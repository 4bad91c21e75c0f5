import type { CoachingView, SurroundingsView, TextView } from '../../../src/contract/coach';
import type { CoachLanguage, School, SetRemark } from '../../../src/domain/coach';
import type { Advised, Written } from './advise';
import { dismissalKey, hearSet, likenessRemark } from '../../../src/domain/coach/set/setRemark';
import { compareWith } from './compareWith';
import type { Coach } from './loadCoach';

/** Whose the text is, as its form says now. */
export type Among = { teamId: string | null; teamName: (teamId: string | null) => string };

type Other = TextView & { teamId: string | null };

/** As many texts of other teams as a colleague would name. */
const ALIKE_MAX = 3;
/** What is worth knowing first. */
const ORDER = ['conflict', 'duplicate', 'copyOfParent', 'tooMany', 'all', 'tooFew', 'noGuardrail', 'sufficient'];

const comparing = new WeakMap<SurroundingsView, ReturnType<typeof comparer>>();

function comparer(coach: Coach, { others }: SurroundingsView) {
  return compareWith<Other>(
    coach,
    others.flatMap(({ teamId, texts }) => texts.map((text) => ({ ...text, teamId }))),
  );
}

/** What the coach sees of a text among others: its parent, its siblings, its team's objectives, other teams' texts. */
export function together(
  coach: Coach,
  written: Written,
  { coaching, school, ...among }: Among & { coaching: CoachingView; school: School },
  language: CoachLanguage,
): Advised[] {
  const { surroundings } = coaching;
  const own = written.kind === 'objective' ? ofObjective : ofKeyResult;
  const remarks = [
    ...alike(coach, written, surroundings, among, language),
    ...own(coach, written, surroundings, among),
  ];
  return hearSet(remarks, school)
    .map((remark) => ({ ...remark, dismissal: dismissalKey(remark) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ messageKey }: SetRemark): number =>
  ORDER.findIndex((beginning) => messageKey.startsWith(`set.${beginning}`));

function ofObjective(
  { checkObjective, checkTeam, defaultLimits }: Coach,
  { text, id }: Written,
  { parentTitle, keyResults, teamObjectives }: SurroundingsView,
  { teamId, teamName }: Among,
): readonly SetRemark[] {
  const limits = id === null ? { ...defaultLimits, fewestKeyResults: 0 } : defaultLimits;
  const others = teamObjectives.find((one) => one.teamId === teamId)?.count ?? 0;
  return [
    ...checkObjective({ title: text, keyResults, ...(parentTitle !== null && { parentTitle }) }, limits),
    ...(teamId === null ? [] : checkTeam(teamName(teamId), others + 1)),
  ];
}

/** The key results of the objective with the one being written; while the first is, it is too early to want more. */
function ofKeyResult(
  { checkObjective, defaultLimits }: Coach,
  { text, id }: Written,
  { objectiveTitle, keyResults }: SurroundingsView,
): readonly SetRemark[] {
  if (objectiveTitle === null) return [];
  const siblings = [...keyResults.filter((one) => one.id !== id), { title: text }];
  return checkObjective({ title: objectiveTitle, keyResults: siblings }, { ...defaultLimits, fewestKeyResults: 0 });
}

function alike(
  coach: Coach,
  { text }: Written,
  surroundings: SurroundingsView,
  { teamId, teamName }: Among,
  language: CoachLanguage,
): readonly (SetRemark & { other: TextView })[] {
  const compare = comparing.get(surroundings) ?? comparer(coach, surroundings);
  comparing.set(surroundings, compare);
  return compare(text, language)
    .filter(({ other }) => other.teamId === null || other.teamId !== teamId)
    .slice(0, ALIKE_MAX)
    .map(({ other, found }) => {
      const named = { key: other.key, title: other.title, team: teamName(other.teamId) };
      return { ...likenessRemark(text, named, found), other };
    });
}
