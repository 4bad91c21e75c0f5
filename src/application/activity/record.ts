import { afterwards } from '../afterwards';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { ActivityRecord } from '../ports/stores';

/** What people do with an objective or a key result; the sentence is `activity.<verb>`. */
export type Verb =
  | 'created'
  | 'edited'
  | 'moved'
  | 'targetChanged'
  | 'checkedIn'
  | 'checkInCorrected'
  | 'checkInDeleted'
  | 'attached'
  | 'detached'
  | 'linkWeighted';

type What = Pick<ActivityRecord, 'kind' | 'entityId'> & { verb: Verb; values?: ActivityRecord['values'] };

/** Says once that something was created, however often that is told. */
export async function recordCreation(
  services: Pick<Services, 'activity' | 'moment'>,
  caller: Caller,
  what: Pick<What, 'kind' | 'entityId'>,
): Promise<void> {
  const id = services.moment.idFor(['created', what.entityId]);
  await record(services, caller, { ...what, verb: 'created' }, id);
}

/** Adds a line to the history, after what it tells of. */
export async function record(
  { activity, moment }: Pick<Services, 'activity' | 'moment'>,
  { accountId }: Caller,
  { kind, entityId, verb, values = {} }: What,
  id = moment.createId(),
): Promise<void> {
  await afterwards('A line of the history', () =>
    activity.add({ id, kind, entityId, at: moment.now(), actorId: accountId, verb, values }),
  );
}
