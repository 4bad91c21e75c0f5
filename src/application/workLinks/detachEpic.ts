import type { IssueId } from '../../contract/vocabulary';
import { record } from '../activity/record';
import { mustWin } from '../failure';
import { saveSnapshots } from '../keyResults/saveSnapshots';
import type { Caller } from '../ports/jira';
import type { AttachUses } from './attachEpics';
import { markEpicsSoon } from './markEpicsSoon';
import { mustChangeLink, stateOfLink } from './mustChangeLink';

/** Takes an epic off a key result and answers what it takes to put it back. */
export async function detachEpic(
  services: AttachUses,
  caller: Caller,
  { linkId, expectedVersion }: { linkId: string; expectedVersion: number },
): Promise<{ keyResultId: string; epicId: IssueId; weight: number }> {
  const { keyResultId, epicId, weight } = await mustChangeLink(services, caller, linkId);
  const won = await services.workLinks.delete(linkId, expectedVersion);
  await mustWin(won, () => stateOfLink(services, linkId), 'linkNotFound');
  await saveSnapshots(services, [keyResultId]);
  await markEpicsSoon(services, [epicId]);
  await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'detached', values: { epicId } });
  return { keyResultId, epicId, weight };
}
