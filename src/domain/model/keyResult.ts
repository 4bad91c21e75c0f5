import type { AccountId, CalendarDate, Instant, Measure } from '../../contract/vocabulary';

/** What was last said about a key result, or what the snapshot of a past day holds. */
export type KeyResultStanding = {
  /** Latest value by the date it is for; null while nobody has checked in. Only for `metric`. */
  value: number | null;
  /** 0…10, said by a person with the latest check-in. */
  confidence: number | null;
  previousConfidence: number | null;
  lastCheckInOn: CalendarDate | null;
  /** Values of the latest check-ins, newest first, at most four: enough to see that three brought no movement. */
  recentValues: readonly number[];
  /** Σ weight of the reached milestones, and of all of them. Only for `milestone`. */
  milestoneReached: number;
  milestoneTotal: number;
};

/** How an objective's success is known. Shown to people as `KR-<number>`. */
export type KeyResult = {
  id: string;
  number: number;
  objectiveId: string;
  title: string;
  ownerId: AccountId;
  /** 0…WEIGHT_MAX, its share in the objective's progress. */
  weight: number;
  measure: Measure;
  /** What baseline, target and value are counted in, as a person writes it ("calls / month"); empty if none. */
  unit: string;
  /** Null unless the measure is `metric`. */
  baseline: number | null;
  target: number | null;
  position: number;
  createdAt: Instant;
  version: number;
} & KeyResultStanding;
