import type { CheckInDraft } from '../../contract/checkIns';
import type { CalendarDate } from '../../contract/vocabulary';
import { checkInProblems } from '../../domain/checkInRules';
import type { Milestone } from '../../domain/model/checkIn';
import type { SeenKeyResult } from '../keyResults/seeKeyResult';
import { mustBeSound, mustExist, mustHold } from '../failure';

/** Refuses a check-in that breaks a rule of its measure, or that is for a day after today or outside the cycle. */
export function mustBeCheckIn(draft: CheckInDraft, { keyResult, cycle }: SeenKeyResult, today: CalendarDate): void {
  mustBeSound(checkInProblems(draft, keyResult.measure, today));
  const { startsOn, endsOn } = cycle;
  const within = draft.forDate >= startsOn && draft.forDate <= endsOn;
  mustHold(within, 'checkInOutsideCycle', { field: 'forDate', startsOn, endsOn });
  const hasNoList = keyResult.measure !== 'milestone' && draft.reachedMilestoneIds.length > 0;
  mustHold(!hasNoList, 'fieldInvalid', { field: 'reachedMilestoneIds' });
}

/** The check-list with the named ones reached on that day; those reached before keep their day. */
export function reach(
  milestones: readonly Milestone[],
  reachedIds: readonly string[],
  forDate: CalendarDate,
): { milestones: Milestone[]; changed: boolean } {
  const known = new Set(milestones.map(({ id }) => id));
  for (const id of reachedIds) mustExist(known.has(id) || undefined, 'milestoneNotFound');
  const fresh = milestones.filter(({ id, reachedOn }) => reachedOn === null && reachedIds.includes(id));
  return {
    changed: fresh.length > 0,
    milestones: milestones.map((milestone) =>
      fresh.includes(milestone) ? { ...milestone, reachedOn: forDate } : milestone,
    ),
  };
}
