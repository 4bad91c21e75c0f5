import type { IssueId } from '../../contract/vocabulary';
import { record } from '../activity/record';
import { mustWin } from '../failure';
import { saveSnapshots } from '../keyResults/saveSnapshots';
import type { Caller } from '../ports/jira';
import type { AttachUses } from './attachEpics';
import { markEpicsAfterCall } from './markEpicsSoon';
import { mustChangeLink, stateOfLink } from './mustChangeLink';

/** Takes an epic off a key result and answers what it takes to put it back. */
export async function detachEpic(
  services: AttachUses,
  caller: Caller,
  { linkId, expectedVersion }: { linkId: string; expectedVersion: number },
): Promise<{ keyResultId: string; epicId: IssueId; weight: number }> {
  const { keyResultId, epicId, weight } = await mustChangeLink(services, caller, linkId);
  await markEpicsAfterCall(services, [epicId]);
  const won = await services.workLinks.delete(linkId, expectedVersion);
  await mustWin(won, () => stateOfLink(services, linkId), 'linkNotFound');
  await saveSnapshots(services, [keyResultId]);
  const values = { count: 1, epicId };
  await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'detached', values });
  return { keyResultId, epicId, weight };
}
