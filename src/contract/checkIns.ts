import type { Result } from './result';
import type { KeyResultRow } from './tree';
import type { AccountId, Blocker, CalendarDate, Instant } from './vocabulary';

export type CheckInView = {
  id: string;
  forDate: CalendarDate;
  value: number | null;
  confidence: number;
  note: string;
  blocker: Blocker | null;
  authorId: AccountId;
  createdAt: Instant;
  version: number;
};

export type CheckInDraft = {
  forDate: CalendarDate;
  /** Null for measures that derive their value. */
  value: number | null;
  confidence: number;
  note: string;
  blocker: Blocker | null;
  /** Milestones that are reached with this check-in; only for `milestone`. */
  reachedMilestoneIds: string[];
};

export type CheckInsContract = {
  /** Answers the row as it now stands. A date after today or outside the cycle is refused. One per `requestId`. */
  checkIn: (args: CheckInDraft & { keyResultId: string; requestId?: string }) => Result<KeyResultRow>;
  /** Changes what was said for a date; the author stays. */
  correctCheckIn: (args: CheckInDraft & { checkInId: string; expectedVersion: number }) => Result<KeyResultRow>;
  /** Takes back a check-in just made. */
  deleteCheckIn: (args: { checkInId: string; expectedVersion: number }) => Result<KeyResultRow>;
};
