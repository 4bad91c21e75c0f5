import type { CheckInDraft } from '../../contract/checkIns';
import type { KeyResultRow } from '../../contract/tree';
import type { AccountId } from '../../contract/vocabulary';
import { record } from '../activity/record';
import { refreshStanding, type RefreshUses } from '../keyResults/refreshStanding';
import { mustCheckInto, type SeeKeyResultUses } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { siteDay } from '../settings/siteDay';
import { mustBeCheckIn, reach } from './mustBeCheckIn';
import { rowAfter } from './rowAfter';

export type CheckInUses = SeeKeyResultUses & RefreshUses & Pick<Services, 'activity'>;

/**
 * Says how a key result stands for a date. What is said comes first and everything derived from it after, so that a
 * stop half-way loses nothing; saying the very same again, as a retry does, adds no second check-in.
 */
export async function checkIn(
  services: CheckInUses,
  caller: Caller,
  { keyResultId, ...draft }: CheckInDraft & { keyResultId: string },
): Promise<KeyResultRow> {
  const authorId = mustHaveAccount(caller);
  const seen = await mustCheckInto(services, caller, keyResultId);
  mustBeCheckIn(draft, seen, (await siteDay(services)).today);
  const list = reach(await services.keyResults.milestones(keyResultId), draft.reachedMilestoneIds, draft.forDate);
  await insertOnce(services, keyResultId, authorId, draft);
  if (list.changed) await services.keyResults.saveMilestones(keyResultId, list.milestones);
  await refreshStanding(services, keyResultId);
  const { value, confidence } = draft;
  const values = { value, confidence };
  await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'checkedIn', values });
  return rowAfter(services, caller, keyResultId);
}

async function insertOnce(
  { checkIns, moment }: CheckInUses,
  keyResultId: string,
  authorId: AccountId,
  { forDate, value, confidence, note, blocker }: CheckInDraft,
): Promise<void> {
  const said = { keyResultId, authorId, forDate, value, confidence, note, blocker };
  const before = await checkIns.listFor(keyResultId);
  const isSame = (other: typeof said) =>
    Object.entries(said).every(([field, what]) => other[field as keyof typeof said] === what);
  if (before.some(isSame)) return;
  await checkIns.insert({ ...said, id: moment.createId(), createdAt: moment.now(), version: 1 });
}
