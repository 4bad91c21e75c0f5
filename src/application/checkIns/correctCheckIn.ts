import type { CheckInDraft } from '../../contract/checkIns';
import type { KeyResultRow } from '../../contract/tree';
import { record } from '../activity/record';
import { mustWin } from '../failure';
import { refreshStanding } from '../keyResults/refreshStanding';
import type { Caller } from '../ports/jira';
import { siteDay } from '../settings/siteDay';
import type { CheckInUses } from './checkIn';
import { mustBeCheckIn, reach } from './mustBeCheckIn';
import { mustFindCheckIn, stateOfCheckIn } from './mustFindCheckIn';
import { rowAfter } from './rowAfter';

type Correction = CheckInDraft & { checkInId: string; expectedVersion: number };

/** Changes what was said for a date. The author and the moment of saying stay, so an old one never becomes current. */
export async function correctCheckIn(
  services: CheckInUses,
  caller: Caller,
  { checkInId, expectedVersion, ...draft }: Correction,
): Promise<KeyResultRow> {
  const { said, seen } = await mustFindCheckIn(services, caller, checkInId);
  const keyResultId = seen.keyResult.id;
  mustBeCheckIn(draft, seen, (await siteDay(services)).today);
  const list = reach(await services.keyResults.milestones(keyResultId), draft.reachedMilestoneIds, draft.forDate);
  const { forDate, value, confidence, note, blocker } = draft;
  const won = await services.checkIns.update({ ...said, forDate, value, confidence, note, blocker }, expectedVersion);
  await mustWin(won, () => stateOfCheckIn(services, checkInId), 'checkInNotFound');
  if (list.changed) await services.keyResults.saveMilestones(keyResultId, list.milestones);
  await refreshStanding(services, keyResultId);
  const values = { forDate, value, confidence };
  await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'checkInCorrected', values });
  return rowAfter(services, caller, keyResultId);
}
