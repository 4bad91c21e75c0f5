import type { DraftQualityView, QualityGroup, QualityItem, RemarkView } from '../../contract/coach';
import { checkTeam, type Remark } from '../../domain/coach';
import { mustExist } from '../failure';
import type { CoachSettings } from '../ports/coach';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { TextFacts } from '../ports/tree';
import { readerOf } from '../session/permits';
import { schoolOf } from './coachSettings';
import { pairsBetweenTeams, presentPairs, presentText } from './pairsBetweenTeams';
import { presentRemark } from './presentRemark';
import { questioner, type Questions } from './questioner';
import { readTexts, type ReadKeyResult, type ReadObjective } from './readTexts';
import { visibleTexts } from './visibleTexts';

type Uses = Pick<Services, 'tree' | 'coach' | 'marks'>;

/** Rows of one group in the answer: what is counted is more than anybody reads. */
const ITEMS_MAX = 100;

/** What the coach would ask about the texts of a cycle that the person sees. Nobody's name is part of it. */
export async function getDraftQuality(
  services: Uses,
  caller: Caller,
  { cycleId }: { cycleId: string },
): Promise<DraftQualityView> {
  const [found, viewer, settings] = await Promise.all([
    services.tree.readTexts((cycles) => cycles.find(({ id }) => id === cycleId)),
    readerOf(services, caller),
    services.coach.settings(),
  ]);
  const facts = mustExist(found, 'cycleNotFound');
  const texts = visibleTexts(facts, viewer);
  const heard = texts.objectives.filter(({ teamId }) => schoolOf(settings, teamId) !== 'off');
  const read = readTexts(heard, texts);
  const pairs = pairsBetweenTeams(read, texts, cycleId);
  const inCycle = read.filter(({ of }) => of.cycleId === cycleId);
  const paired = pairs.pairs.flatMap(({ first, second }) => [first.id, second.id]);
  const own = inCycle.flatMap(({ id, keyResults }) => [id, ...keyResults.map((one) => one.id)]);
  const setAside = await services.coach.dismissals([...new Set([...own, ...paired])]);
  const ask = questioner(setAside);
  const byId = new Map(read.flatMap((one) => [one, ...one.keyResults]).map((one) => [one.id, one]));
  const asked = inCycle.map((objective) => {
    const { teamId, parent } = objective.of;
    const manner = { school: schoolOf(settings, teamId), glossary: settings.glossary };
    return { objective, questions: ask(objective, byId.get(parent?.id ?? ''), manner) };
  });
  return { ...groups(asked), teams: crowdedTeams(inCycle, facts, settings), ...presentPairs(pairs, setAside) };
}

type Asked = { objective: ReadObjective; questions: Questions };
type Item = { text: ReadObjective | ReadKeyResult; remark: Remark | undefined };

function groups(asked: readonly Asked[]) {
  const ofObjectives = (pick: (questions: Questions) => Remark | undefined) =>
    asked.map(({ objective, questions }): Item => ({ text: objective, remark: pick(questions) }));
  const ofKeyResults = (pick: (remark: Remark) => boolean) =>
    asked.flatMap(({ objective, questions }) =>
      objective.keyResults.map((text): Item => ({ text, remark: questions.keyResults.get(text.id)?.find(pick) })),
    );
  const unclear = ({ check }: Remark) => check === 'clear';
  return {
    objectives: asked.length,
    keyResults: asked.reduce((sum, { objective }) => sum + objective.keyResults.length, 0),
    activities: group(ofKeyResults(({ messageKey }) => messageKey.startsWith('outcome.activity'))),
    unmeasured: group(ofKeyResults(({ check }) => check === 'measurable')),
    unclear: group([...ofObjectives(({ objective }) => objective.find(unclear)), ...ofKeyResults(unclear)]),
    together: group(ofObjectives(({ together }) => together[0])),
  };
}

function group(items: readonly Item[]): QualityGroup {
  const asked = items.flatMap(({ text, remark }): QualityItem[] =>
    remark === undefined ? [] : [{ ...presentText(text), remark: presentRemark(remark) }],
  );
  return { count: asked.length, items: asked.slice(0, ITEMS_MAX) };
}

function crowdedTeams(
  objectives: readonly ReadObjective[],
  { teams }: TextFacts,
  settings: CoachSettings,
): RemarkView[] {
  const counts = new Map<string, number>();
  for (const { of } of objectives) if (of.teamId !== null) counts.set(of.teamId, (counts.get(of.teamId) ?? 0) + 1);
  return teams
    .filter(({ id }) => schoolOf(settings, id) !== 'off')
    .flatMap(({ id, name }) => checkTeam(name, counts.get(id) ?? 0).map(presentRemark));
}
