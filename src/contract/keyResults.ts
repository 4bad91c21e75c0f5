import type { CheckInView } from './checkIns';
import type { ActivityEntry } from './objectives';
import type { Result } from './result';
import type { KeyResultRow, PathStep } from './tree';
import type { AccountId, CalendarDate, Instant, IssueId, Measure, EpicState } from './vocabulary';

export type MilestoneDraft = { id: string | null; title: string; weight: number; reachedOn: CalendarDate | null };

export type KeyResultDraft = {
  objectiveId: string;
  title: string;
  ownerId: AccountId;
  weight: number;
  measure: Measure;
  unit: string;
  /** Both are needed for `metric` and left out otherwise. */
  baseline: number | null;
  target: number | null;
  /** Only for `milestone`, in their order. */
  milestones: MilestoneDraft[];
};

export type LinkedEpicView = {
  linkId: string;
  epicId: IssueId;
  weight: number;
  state: EpicState;
  delivered: number;
  scope: number;
  notDelivered: number;
  attachedBy: AccountId;
  attachedAt: Instant;
  readAt: Instant;
  version: number;
};

/** One day in the history chart of a key result; a number that is unknown on that day is null. */
export type HistoryPoint = {
  day: CalendarDate;
  value: number | null;
  progress: number | null;
  confidence: number | null;
  note: string | null;
};

export type WorkPoint = { day: CalendarDate; scope: number; delivered: number };

/** Everything of one key result, for its side panel and its form. */
export type KeyResultDetail = {
  row: KeyResultRow;
  draft: KeyResultDraft;
  path: PathStep[];
  cycle: { id: string; name: string; startsOn: CalendarDate; endsOn: CalendarDate };
  epics: LinkedEpicView[];
  checkIns: CheckInView[];
  history: HistoryPoint[];
  workHistory: WorkPoint[];
  activity: ActivityEntry[];
};

export type KeyResultsContract = {
  getKeyResult: (args: { keyResultId: string }) => Result<KeyResultDetail>;
  /** Attempts with the same `requestId` create one key result. */
  createKeyResult: (args: KeyResultDraft & { requestId?: string }) => Result<{ keyResultId: string }>;
  /** The objective never changes; the measure only while there are no check-ins. */
  editKeyResult: (
    args: KeyResultDraft & { keyResultId: string; expectedVersion: number },
  ) => Result<{ version: number }>;
  /** Takes its check-ins and links along; asks for the version so that nothing unseen is lost. */
  deleteKeyResult: (args: { keyResultId: string; expectedVersion: number }) => Result<null>;
};
