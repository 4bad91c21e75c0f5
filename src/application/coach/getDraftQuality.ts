import type { DraftQualityView } from '../../contract/coach';
import { checkObjective, reviewText, type Remark } from '../../domain/coach';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';
import { maySee, teamsById } from '../../domain/rights';
import { mustExist } from '../failure';
import type { Dismissal } from '../ports/coach';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { readerOf } from '../session/permits';
import { schoolOf } from './coachSettings';
import { notIn, reviewKeyResultTitle, type Manner } from './hearing';

type Uses = Pick<Services, 'tree' | 'coach' | 'marks'>;

/** Asked of every objective, whatever it says: no sign of quality. */
const ALWAYS_ASKED = 'set.sufficient';

/** How the texts of a cycle read, as counts over what the person sees. Nobody's name is part of it. */
export async function getDraftQuality(
  services: Uses,
  caller: Caller,
  { cycleId }: { cycleId: string },
): Promise<DraftQualityView> {
  const [found, viewer, settings] = await Promise.all([
    services.tree.read((cycles) => cycles.find(({ id }) => id === cycleId)),
    readerOf(services, caller),
    services.coach.settings(),
  ]);
  const facts = mustExist(found, 'cycleNotFound');
  const teams = teamsById(facts.teams);
  const heard = facts.objectives
    .filter((objective) => objective.cycleId === cycleId && maySee(objective, viewer, teams))
    .map((objective) => ({ objective, school: schoolOf(settings, objective.teamId) }))
    .filter(({ school }) => school !== 'off');
  const own = groupByObjective(facts.keyResults);
  const ids = heard.flatMap(({ objective }) => [objective.id, ...(own.get(objective.id) ?? []).map(({ id }) => id)]);
  const setAside = await services.coach.dismissals(ids);
  const counts = heard.map(({ objective, school }) =>
    countObjective(objective, own.get(objective.id) ?? [], { school, glossary: settings.glossary }, setAside),
  );
  return counts.reduce(add, NONE);
}

const NONE: DraftQualityView = { objectives: 0, keyResults: 0, activities: 0, unmeasured: 0, unclear: 0, together: 0 };

function countObjective(
  objective: Objective,
  keyResults: readonly KeyResult[],
  manner: Manner,
  setAside: readonly Dismissal[],
): DraftQualityView {
  const { id, title, teamId } = objective;
  const asked = (remarks: readonly Remark[], entityId: string, text: string) =>
    remarks.filter(({ severity }) => severity === 'ask' || severity === 'warn').filter(notIn(setAside, entityId, text));
  const ofTitle = asked(reviewText({ text: title, kind: 'objective', ...manner }).remarks, id, title);
  const ofKeyResults = keyResults.map((one) => asked(reviewKeyResultTitle(one, manner).remarks, one.id, one.title));
  const together = asked(checkObjective({ id, title, team: teamId ?? '', keyResults }), id, title);
  const having = (check: Remark['check']) =>
    ofKeyResults.filter((remarks) => remarks.some((remark) => remark.check === check)).length;
  return {
    objectives: 1,
    keyResults: keyResults.length,
    activities: ofKeyResults.filter((remarks) =>
      remarks.some(({ messageKey }) => messageKey.startsWith('outcome.activity')),
    ).length,
    unmeasured: having('measurable'),
    unclear: having('clear') + (ofTitle.some(({ check }) => check === 'clear') ? 1 : 0),
    together: together.some(({ messageKey }) => messageKey !== ALWAYS_ASKED) ? 1 : 0,
  };
}

function add(sum: DraftQualityView, one: DraftQualityView): DraftQualityView {
  return {
    objectives: sum.objectives + one.objectives,
    keyResults: sum.keyResults + one.keyResults,
    activities: sum.activities + one.activities,
    unmeasured: sum.unmeasured + one.unmeasured,
    unclear: sum.unclear + one.unclear,
    together: sum.together + one.together,
  };
}

function groupByObjective(keyResults: readonly KeyResult[]): ReadonlyMap<string, KeyResult[]> {
  const groups = new Map<string, KeyResult[]>();
  for (const keyResult of keyResults) {
    const group = groups.get(keyResult.objectiveId);
    if (group === undefined) groups.set(keyResult.objectiveId, [keyResult]);
    else group.push(keyResult);
  }
  return groups;
}
