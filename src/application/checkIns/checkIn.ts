import type { CheckInDraft } from '../../contract/checkIns';
import type { KeyResultRow } from '../../contract/tree';
import type { CheckIn } from '../../domain/model/checkIn';
import { record } from '../activity/record';
import { finishAttempt, idOfAttempt, type Attempt } from '../attempt';
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
  { keyResultId, requestId, ...draft }: CheckInDraft & { keyResultId: string } & Attempt,
): Promise<KeyResultRow> {
  const authorId = mustHaveAccount(caller);
  const seen = await mustCheckInto(services, caller, keyResultId);
  mustBeCheckIn(draft, seen, (await siteDay(services)).today);
  const list = reach(await services.keyResults.milestones(keyResultId), draft.reachedMilestoneIds, draft.forDate);
  const id = idOfAttempt(services, 'checkIn', authorId, requestId);
  const isNew = await sayOnce(services, { ...draftedSaying(draft), id, keyResultId, authorId });
  if (list.changed) await services.keyResults.saveMilestones(keyResultId, list.milestones);
  await refreshStanding(services, keyResultId);
  const { value, confidence } = draft;
  const values = { value, confidence };
  if (isNew) await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'checkedIn', values });
  return rowAfter(services, caller, keyResultId);
}

const draftedSaying = ({ forDate, value, confidence, note, blocker }: CheckInDraft) => {
  return { forDate, value, confidence, note, blocker };
};

/** An earlier attempt of the same form is corrected; the very same words of the same person are not said twice. */
async function sayOnce(
  { checkIns, moment }: CheckInUses,
  said: Omit<CheckIn, 'createdAt' | 'version'>,
): Promise<boolean> {
  const { id, ...words } = said;
  const before = await checkIns.listFor(said.keyResultId);
  const isSame = (other: typeof words) =>
    Object.entries(words).every(([field, what]) => other[field as keyof typeof words] === what);
  if (before.some(isSame)) return false;
  const earlier = before.find((one) => one.id === id);
  if (earlier === undefined) await checkIns.insert({ ...said, createdAt: moment.now(), version: 1 });
  else await finishAttempt(earlier, false, () => checkIns.update({ ...earlier, ...words }, earlier.version));
  return earlier === undefined;
}
