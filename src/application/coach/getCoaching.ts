import type { CoachingView } from '../../contract/coach';
import type { ParentKind } from '../../contract/vocabulary';
import { compareCheckIns } from '../../domain/checkIns';
import type { KeyResult } from '../../domain/model/keyResult';
import type { ParentRef } from '../../domain/model/objective';
import { maySee, teamsById } from '../../domain/rights';
import { mustExist } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { readerOf } from '../session/permits';
import { presentCoachSettings } from './coachSettings';
import { presentDismissal } from './dismissRemark';
import { NO_SURROUNDINGS, surroundingsOf, type Place } from './surroundings';
import { visibleTexts } from './visibleTexts';

type Uses = Pick<Services, 'objectives' | 'keyResults' | 'tree' | 'coach' | 'checkIns' | 'marks'>;
type Question = {
  kind: ParentKind;
  id: string | null;
  objectiveId: string | null;
  place?: { cycleId: string; parent: ParentRef | null } | undefined;
};

/** What the coach in the editor needs besides the text. The text itself never leaves the browser for it. */
export async function getCoaching(services: Uses, caller: Caller, question: Question): Promise<CoachingView> {
  const { kind, id } = question;
  const [seen, settings, dismissals, said] = await Promise.all([
    whereItStands(services, caller, question),
    services.coach.settings(),
    id === null ? [] : services.coach.dismissals([id]),
    id === null || kind === 'objective' ? [] : services.checkIns.listFor(id),
  ]);
  return {
    settings: presentCoachSettings(settings),
    ...seen,
    dismissals: dismissals.map(presentDismissal),
    values: said
      .toSorted(compareCheckIns)
      .flatMap(({ forDate, value }) => (value === null ? [] : [{ day: forDate, value }])),
  };
}

type Standing = Pick<CoachingView, 'teamId' | 'endsOn' | 'surroundings'>;

/** `notFound` for what does not exist and, in the same words, for what the person may not see. */
async function whereItStands(services: Uses, caller: Caller, question: Question): Promise<Standing> {
  const { kind, id, place } = question;
  const missing = kind === 'keyResult' && id !== null ? 'keyResultNotFound' : 'objectiveNotFound';
  const keyResult = kind === 'keyResult' && id !== null ? mustExist(await services.keyResults.find(id), missing) : null;
  const objectiveId = objectiveIn(question, keyResult);
  const objective = objectiveId === null ? undefined : mustExist(await services.objectives.find(objectiveId), missing);
  const cycleId = (kind === 'objective' ? place?.cycleId : undefined) ?? objective?.cycleId;
  if (cycleId === undefined) return { teamId: null, endsOn: null, surroundings: NO_SURROUNDINGS };
  const [found, viewer] = await Promise.all([
    services.tree.readTexts((cycles) => cycles.find((cycle) => cycle.id === cycleId)),
    readerOf(services, caller),
  ]);
  const facts = mustExist(found, 'cycleNotFound');
  if (objective !== undefined) mustExist(maySee(objective, viewer, teamsById(facts.teams)) || undefined, missing);
  const stands: Place = {
    ...{ objective, cycleId, keyResultId: keyResult?.id ?? null, callerId: caller.accountId },
    parent: kind === 'objective' && place !== undefined ? place.parent : (objective?.parent ?? null),
  };
  return {
    teamId: objective?.teamId ?? null,
    endsOn: objective === undefined ? null : facts.cycle.endsOn,
    surroundings: surroundingsOf(visibleTexts(facts, viewer), stands),
  };
}

function objectiveIn({ kind, id, objectiveId }: Question, keyResult: KeyResult | null): string | null {
  if (keyResult !== null) return keyResult.objectiveId;
  return kind === 'objective' ? id : objectiveId;
}
