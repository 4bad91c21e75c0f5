import type { ObjectiveReview } from '../../contract/coach';
import type { CalendarDate, ParentKind } from '../../contract/vocabulary';
import { checkAmbition, checkObjective, reviewText, suggestRewrites, type Remark } from '../../domain/coach';
import { hearSet } from '../../domain/coach/set/setRemark';
import { compareCheckIns } from '../../domain/checkIns';
import { daysBetween } from '../../domain/calendar';
import { keyResultKey, objectiveKey } from '../../domain/keys';
import type { CheckIn } from '../../domain/model/checkIn';
import type { KeyResult } from '../../domain/model/keyResult';
import { maySee } from '../../domain/rights';
import { mustExist } from '../failure';
import { seeObjective, type SeenObjective, type SeeUses } from '../objectives/seeObjective';
import { seeKeyResult } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { TreeFacts } from '../ports/tree';
import { viewerOf } from '../session/permits';
import { schoolOf } from './coachSettings';
import { notAmong, notIn, reviewKeyResultTitle, type Manner } from './hearing';
import { presentRemark } from './presentRemark';

type Uses = SeeUses & Pick<Services, 'keyResults' | 'checkIns' | 'tree' | 'coach'>;

/** The coach's remarks about an objective and its key results; asked about a key result, about its objective. */
export async function reviewObjective(
  services: Uses,
  caller: Caller,
  { kind, id }: { kind: ParentKind; id: string },
): Promise<ObjectiveReview> {
  const seen =
    kind === 'objective' ? await seeObjective(services, caller, id) : await seeKeyResult(services, caller, id);
  const { objective, cycle } = seen;
  const facts = mustExist(
    await services.tree.read((cycles) => cycles.find((one) => one.id === cycle.id)),
    'objectiveNotFound',
  );
  const own = facts.keyResults.filter(({ objectiveId }) => objectiveId === objective.id);
  const [settings, setAside, ...said] = await Promise.all([
    services.coach.settings(),
    services.coach.dismissals([objective.id, ...own.map((keyResult) => keyResult.id)]),
    ...own.map((keyResult) => services.checkIns.listFor(keyResult.id)),
  ]);
  const how = { school: schoolOf(settings, objective.teamId), glossary: settings.glossary };
  const heard = (remarks: readonly Remark[], entityId: string, text: string) =>
    how.school === 'off' ? [] : remarks.filter(notIn(setAside, entityId, text)).map(presentRemark);
  const unheard = notAmong(setAside);
  const parentTitle = await visibleParent(services, caller, seen, facts);
  const draft = {
    title: objective.title,
    ...(parentTitle !== null && { parentTitle }),
    keyResults: own,
  };
  return {
    key: objectiveKey(objective.number),
    title: objective.title,
    remarks: heard(
      reviewText({ text: objective.title, kind: 'objective', ...how }).remarks,
      objective.id,
      objective.title,
    ),
    keyResults: own.map((keyResult, at) => {
      const { answer, remarks, rewrites } = reviewKeyResult(keyResult, said[at] ?? [], cycle.endsOn, how);
      const { id, number, title } = keyResult;
      return {
        ...{ key: keyResultKey(number), title, verdict: answer.verdict },
        remarks: heard(remarks, id, title),
        rewrites: heard(rewrites, id, title),
      };
    }),
    together: hearSet(checkObjective(draft), how.school)
      .filter((remark) => unheard(remark, [objective.id, ...own.map(({ id }) => id)]))
      .map(presentRemark),
  };
}

function reviewKeyResult(keyResult: KeyResult, said: readonly CheckIn[], endsOn: CalendarDate, how: Manner) {
  const { answer, remarks } = reviewKeyResultTitle(keyResult, how);
  return {
    answer,
    remarks: [...remarks, ...ambitionOf(keyResult, said, endsOn)],
    rewrites: suggestRewrites(keyResult.title),
  };
}

/** Only a metric has values whose trend can be told. */
function ambitionOf(keyResult: KeyResult, said: readonly CheckIn[], endsOn: CalendarDate): readonly Remark[] {
  const { measure, baseline, target } = keyResult;
  if (measure !== 'metric' || baseline === null || target === null) return [];
  const history = said
    .toSorted(compareCheckIns)
    .flatMap(({ forDate, value }) => (value === null ? [] : [{ day: dayNumber(forDate), value }]));
  return [checkAmbition({ history, target, baseline, endDay: dayNumber(endsOn) }).remark];
}

const dayNumber = (date: CalendarDate): number => daysBetween('1970-01-01', date);

async function visibleParent(
  services: Uses,
  caller: Caller,
  { objective, teams }: SeenObjective,
  facts: TreeFacts,
): Promise<string | null> {
  const { parent } = objective;
  if (parent === null) return null;
  const keyResult = parent.kind === 'keyResult' ? facts.keyResults.find(({ id }) => id === parent.id) : undefined;
  const aboveId = keyResult?.objectiveId ?? parent.id;
  const above = facts.objectives.find(({ id }) => id === aboveId);
  if (above === undefined || !maySee(above, await viewerOf(services, caller), teams)) return null;
  return keyResult?.title ?? above.title;
}
