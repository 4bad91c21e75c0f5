import type { DraftQualityView, QualityGroup, QualityItem, RemarkView } from '../../contract/coach';
import { checkTeam, type Remark } from '../../domain/coach';
import type { Objective } from '../../domain/model/objective';
import { mustExist } from '../failure';
import type { CoachSettings } from '../ports/coach';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { TextFacts } from '../ports/tree';
import { readerOf } from '../session/permits';
import { schoolOf } from './coachSettings';
import { pairsBetweenTeams, presentPairs, presentText } from './pairsBetweenTeams';
import { presentRemark } from './presentRemark';
import { questioner, type Questioner } from './questioner';
import { readTogether, type GistedText } from './readTexts';
import { visibleTexts, type VisibleTexts } from './visibleTexts';

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
  const visible = visibleTexts(facts, viewer);
  const heard = visible.objectives.filter(({ teamId }) => schoolOf(settings, teamId) !== 'off');
  const setAside = await services.coach.dismissalsIn([...new Set(heard.map((objective) => objective.cycleId))]);
  const { texts, asked } = askAbout(heard, visible, { cycleId, settings, ask: questioner(setAside) });
  return {
    ...groups(asked),
    teams: crowdedTeams(asked, facts, settings),
    ...presentPairs(pairsBetweenTeams(texts, visible, cycleId), setAside),
  };
}

/** A text of the cycle, what is asked about it, and, of an objective, about it with its key results. */
type Asked = { text: GistedText; about: readonly Remark[]; together: Remark | undefined };
type Manner = { cycleId: string; settings: CoachSettings; ask: Questioner };

/** Reads all texts once; asks about those of the cycle. */
function askAbout(
  objectives: readonly Objective[],
  { keyResultsOf }: VisibleTexts,
  { cycleId, settings, ask }: Manner,
) {
  const all: GistedText[] = [];
  const asked: Asked[] = [];
  for (const objective of objectives) {
    const { texts, ...read } = readTogether(objective, keyResultsOf(objective.id));
    all.push(...texts);
    if (objective.cycleId !== cycleId) continue;
    const manner = { school: schoolOf(settings, objective.teamId), glossary: settings.glossary };
    const questions = ask.aboutTexts(read, manner);
    const [together] = ask.aboutSet(read, manner);
    for (const text of texts)
      asked.push({
        ...{ text, about: questions.get(text.id) ?? [] },
        together: text.id === objective.id ? together : undefined,
      });
  }
  const byId = new Map(all.map((text) => [text.id, text]));
  return { texts: all, asked: asked.map((one) => ({ ...one, together: copyOf(one, byId, ask) ?? one.together })) };
}

function copyOf({ text }: Asked, byId: ReadonlyMap<string, GistedText>, ask: Questioner): Remark | undefined {
  const parent = text.id === text.objective.id ? byId.get(text.objective.parent?.id ?? '') : undefined;
  return parent && ask.aboutCopy(text, parent)[0];
}

const isKeyResult = ({ text }: Asked): boolean => text.id !== text.objective.id;

function groups(asked: readonly Asked[]) {
  const keyResults = asked.filter(isKeyResult);
  const first = (pick: (remark: Remark) => boolean) => (one: Asked) => one.about.find(pick);
  return {
    objectives: asked.length - keyResults.length,
    keyResults: keyResults.length,
    activities: group(
      keyResults,
      first(({ messageKey }) => messageKey.startsWith('outcome.activity')),
    ),
    unmeasured: group(
      keyResults,
      first(({ check }) => check === 'measurable'),
    ),
    unclear: group(
      asked,
      first(({ check }) => check === 'clear'),
    ),
    together: group(asked, (one) => one.together),
  };
}

function group(asked: readonly Asked[], pick: (one: Asked) => Remark | undefined): QualityGroup {
  const items = asked.flatMap((one): QualityItem[] => {
    const remark = pick(one);
    return remark === undefined ? [] : [{ ...presentText(one.text), remark: presentRemark(remark) }];
  });
  return { count: items.length, items: items.slice(0, ITEMS_MAX) };
}

function crowdedTeams(asked: readonly Asked[], { teams }: TextFacts, settings: CoachSettings): RemarkView[] {
  const counts = new Map<string | null, number>();
  for (const one of asked) {
    const { teamId } = one.text.objective;
    if (!isKeyResult(one)) counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
  }
  return teams
    .filter(({ id }) => schoolOf(settings, id) !== 'off')
    .flatMap(({ id, name }) => checkTeam(name, counts.get(id) ?? 0).map(presentRemark));
}
