import type { ActivityEntry } from '../../contract/objectives';
import type { Services } from '../ports/services';
import type { ActivityRecord } from '../ports/stores';

/** Lines of a history in one answer; the newest ones. */
const SHOWN = 50;

/** What happened to an objective or key result, newest first. */
export async function listActivity(
  { activity }: Pick<Services, 'activity'>,
  kind: ActivityRecord['kind'],
  entityId: string,
): Promise<ActivityEntry[]> {
  const records = await activity.listFor(kind, entityId, SHOWN);
  return records.map(({ id, at, actorId, verb, values }) => ({ id, at, actorId, verb, values }));
}
