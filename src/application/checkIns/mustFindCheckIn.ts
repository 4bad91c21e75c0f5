import type { ConflictState } from '../../contract/result';
import type { CheckIn } from '../../domain/model/checkIn';
import { PlumblineFailure, mustExist } from '../failure';
import { mustCheckInto, type SeenKeyResult } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { CheckInUses } from './checkIn';

/** A check-in of a key result that the person may check into; `notFound` says no more about hidden ones. */
export async function mustFindCheckIn(
  services: CheckInUses,
  caller: Caller,
  checkInId: string,
): Promise<{ said: CheckIn; seen: SeenKeyResult }> {
  const said = mustExist(await services.checkIns.find(checkInId), 'checkInNotFound');
  try {
    return { said, seen: await mustCheckInto(services, caller, said.keyResultId) };
  } catch (error) {
    if (error instanceof PlumblineFailure && error.code === 'notFound') {
      throw new PlumblineFailure('notFound', 'checkInNotFound');
    }
    throw error;
  }
}

/** What somebody else made of a check-in, field by field. */
export async function stateOfCheckIn(
  { checkIns }: Pick<Services, 'checkIns'>,
  id: string,
): Promise<ConflictState | undefined> {
  const theirs = await checkIns.find(id);
  if (theirs === undefined) return undefined;
  const { version, forDate, value, confidence, note, blocker } = theirs;
  return { version, fields: { forDate, value, confidence, note, blocker } };
}
