import type {
  AccountId,
  CalendarDate,
  EpicState,
  Instant,
  IssueId,
  ProjectId,
  StatusCategory,
} from '../../contract/vocabulary';

/** What an issue counts as: still to do, delivered, or ended without being delivered (and then out of the scope). */
export type Outcome = 'open' | 'delivered' | 'notDelivered';

/** The stored state of one child issue of a linked epic. */
export type WorkItem = {
  issueId: IssueId;
  epicId: IssueId;
  projectId: ProjectId;
  category: StatusCategory;
  outcome: Outcome;
  /** Null when nobody has estimated it. */
  points: number | null;
  createdOn: CalendarDate;
  /** The day its outcome stopped being `open`; null while it is. */
  endedOn: CalendarDate | null;
  /** When Jira last changed it: an older reading never overwrites a newer one. */
  updatedAt: Instant;
};

/** What one epic's children add up to. Counts are whole numbers; points include the estimate for unestimated ones. */
export type WorkSums = {
  /** Issues in scope: all children but those that ended without being delivered. */
  scope: number;
  delivered: number;
  notDelivered: number;
  scopePoints: number;
  deliveredPoints: number;
  /** Issues in scope that nobody estimated and that count with the median of their epic. */
  unestimated: number;
};

/** An epic that serves at least one key result, with what its children add up to. */
export type LinkedEpic = {
  issueId: IssueId;
  projectId: ProjectId;
  state: EpicState;
  category: StatusCategory;
  sums: WorkSums;
  /** When its children were last read from Jira. */
  readAt: Instant;
};

/** A key result and an epic that serves it. */
export type WorkLink = {
  id: string;
  keyResultId: string;
  epicId: IssueId;
  /** 0…WEIGHT_MAX. */
  weight: number;
  attachedBy: AccountId;
  attachedAt: Instant;
  version: number;
};

/** What one epic's work was at the end of one day; days without change have no entry. */
export type WorkDay = {
  epicId: IssueId;
  day: CalendarDate;
  scope: number;
  delivered: number;
  scopePoints: number;
  deliveredPoints: number;
  /** Issues that ever came into the scope up to this day, and that ever left it: their difference between two days is what was added and removed. */
  added: number;
  removed: number;
};
