import type { AccountId, Blocker, CalendarDate, Instant } from '../../contract/vocabulary';

/** What a person said about a key result for one date. */
export type CheckIn = {
  id: string;
  keyResultId: string;
  /** The date the value is for, which decides what is current. */
  forDate: CalendarDate;
  /** Null when the measure derives its value (work, milestone). */
  value: number | null;
  confidence: number;
  note: string;
  blocker: Blocker | null;
  authorId: AccountId;
  createdAt: Instant;
  version: number;
};

export type Milestone = {
  id: string;
  keyResultId: string;
  title: string;
  weight: number;
  reachedOn: CalendarDate | null;
  position: number;
  version: number;
};
