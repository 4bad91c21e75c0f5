import type { CoachingView } from '../../contract/coach';
import type { ParentKind } from '../../contract/vocabulary';
import { compareCheckIns } from '../../domain/checkIns';
import { seeKeyResult, type SeeKeyResultUses } from '../keyResults/seeKeyResult';
import { seeObjective } from '../objectives/seeObjective';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { presentCoachSettings } from './coachSettings';
import { presentDismissal } from './dismissRemark';

type Uses = SeeKeyResultUses & Pick<Services, 'coach' | 'checkIns'>;
type Question = { kind: ParentKind; id: string | null; objectiveId: string | null };

/** What the coach in the editor needs besides the text. The text itself never leaves the browser for it. */
export async function getCoaching(services: Uses, caller: Caller, question: Question): Promise<CoachingView> {
  const { kind, id } = question;
  const seen = await placeOf(services, caller, question);
  const [settings, dismissals, said] = await Promise.all([
    services.coach.settings(),
    id === null ? [] : services.coach.dismissals([id]),
    id === null || kind === 'objective' ? [] : services.checkIns.listFor(id),
  ]);
  return {
    settings: presentCoachSettings(settings),
    teamId: seen?.objective.teamId ?? null,
    dismissals: dismissals.map(presentDismissal),
    values: said
      .toSorted(compareCheckIns)
      .flatMap(({ forDate, value }) => (value === null ? [] : [{ day: forDate, value }])),
    endsOn: seen?.cycle.endsOn ?? null,
  };
}

async function placeOf(services: Uses, caller: Caller, { kind, id, objectiveId }: Question) {
  if (id !== null && kind === 'keyResult') return seeKeyResult(services, caller, id);
  const placeId = id ?? objectiveId;
  return placeId === null ? undefined : seeObjective(services, caller, placeId);
}
