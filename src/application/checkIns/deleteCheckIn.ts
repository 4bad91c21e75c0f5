import type { KeyResultRow } from '../../contract/tree';
import { record } from '../activity/record';
import { mustWin } from '../failure';
import { refreshStanding } from '../keyResults/refreshStanding';
import type { Caller } from '../ports/jira';
import type { CheckInUses } from './checkIn';
import { mustFindCheckIn, stateOfCheckIn } from './mustFindCheckIn';
import { rowAfter } from './rowAfter';

/** Takes back a check-in. Milestones that were reached with it stay reached: they are edited in the check-list. */
export async function deleteCheckIn(
  services: CheckInUses,
  caller: Caller,
  { checkInId, expectedVersion }: { checkInId: string; expectedVersion: number },
): Promise<KeyResultRow> {
  const { said } = await mustFindCheckIn(services, caller, checkInId);
  const { keyResultId, forDate } = said;
  const won = await services.checkIns.delete(checkInId, expectedVersion);
  await mustWin(won, () => stateOfCheckIn(services, checkInId), 'checkInNotFound');
  await refreshStanding(services, keyResultId);
  const values = { forDate };
  await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'checkInDeleted', values });
  return rowAfter(services, caller, keyResultId);
}
