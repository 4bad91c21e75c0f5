/**
 * The tables, one type each. Column names are those of the domain, so that a row is what the application works with.
 *
 *   cycle, org_level, team         who and when; a team's lists are JSON text
 *   objective, key_result          with `version` for optimistic locking; a key result carries its standing
 *   human_number                   every O-12 and KR-34 ever given; rows stay when the thing is deleted
 *   milestone, check_in            what a standing is derived from
 *   work_link                      key result and epic
 *   linked_epic, work_item         what is known of an epic and of its children
 *   work_day                       an epic's work at the end of a day on which it changed, counts cumulated
 *   work_day_start                 what the entry of an epic's last changed day is counted from
 *   snapshot                       a key result's numbers at the end of a day
 *   project_work, exemption, alignment_week
 *   changed_issue                  issues that events told of, until they are read
 *   activity, sync_run
 *   coach_dismissal                remarks of the coach that somebody set aside, the latest of each
 *
 * Types are those that TiDB, MariaDB and SQLite share: ids CHAR(36), Jira's ids VARCHAR(20), dates CHAR(10), instants
 * CHAR(24) in UTC (both sort as text), fractions DOUBLE, whole numbers INT, truth SMALLINT. An index is a UNIQUE
 * constraint that ends in the primary key: it costs no statement of its own, of which Forge runs 25 a minute.
 */
import type {
  Blocker,
  Commitment,
  CycleState,
  DefaultLevel,
  EpicState,
  Measure,
  ParentKind,
  StatusCategory,
  Visibility,
} from '../../contract/vocabulary';
import type { DismissalReason } from '../../contract/coach';
import type { SyncKind } from '../../contract/settings';
import type { Outcome } from '../../domain/model/work';

export type CycleRow = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
  state: CycleState;
  version: number;
};

export type LevelRow = {
  id: string;
  position: number;
  name: string;
  defaultName: DefaultLevel | null;
  version: number;
};

export type TeamRow = {
  id: string;
  name: string;
  levelId: string;
  leadId: string | null;
  memberIds: string;
  projectIds: string;
  version: number;
};

export type ObjectiveRow = {
  id: string;
  number: number;
  title: string;
  why: string;
  levelId: string;
  teamId: string | null;
  ownerId: string;
  cycleId: string;
  parentKind: ParentKind | null;
  parentId: string | null;
  commitment: Commitment;
  visibility: Visibility;
  viewerIds: string;
  weight: number;
  createdAt: string;
  version: number;
};

export type StandingColumns = {
  value: number | null;
  confidence: number | null;
  previousConfidence: number | null;
  lastCheckInOn: string | null;
  recentValues: string;
  milestoneReached: number;
  milestoneTotal: number;
};

export type KeyResultRow = StandingColumns & {
  id: string;
  number: number;
  objectiveId: string;
  title: string;
  ownerId: string;
  weight: number;
  measure: Measure;
  unit: string;
  baseline: number | null;
  target: number | null;
  position: number;
  createdAt: string;
  version: number;
};

export type MilestoneRow = {
  id: string;
  keyResultId: string;
  title: string;
  weight: number;
  reachedOn: string | null;
  position: number;
  version: number;
};

export type CheckInRow = {
  id: string;
  keyResultId: string;
  forDate: string;
  value: number | null;
  confidence: number;
  note: string;
  blocker: Blocker | null;
  authorId: string;
  createdAt: string;
  version: number;
};

export type WorkLinkRow = {
  id: string;
  keyResultId: string;
  epicId: string;
  weight: number;
  attachedBy: string;
  attachedAt: string;
  version: number;
};

export type LinkedEpicRow = {
  issueId: string;
  projectId: string;
  state: EpicState;
  category: StatusCategory;
  scope: number;
  delivered: number;
  notDelivered: number;
  scopePoints: number;
  deliveredPoints: number;
  unestimated: number;
  readAt: string;
};

export type WorkItemRow = {
  issueId: string;
  epicId: string;
  projectId: string;
  category: StatusCategory;
  outcome: Outcome;
  points: number | null;
  createdOn: string;
  endedOn: string | null;
  updatedAt: string;
};

export type WorkDayRow = {
  epicId: string;
  day: string;
  scope: number;
  delivered: number;
  scopePoints: number;
  deliveredPoints: number;
  added: number;
  removed: number;
};

export type SnapshotRow = StandingColumns & {
  keyResultId: string;
  day: string;
  baseline: number | null;
  target: number | null;
  delivered: number;
  scope: number;
  notDelivered: number;
};

export type Tables = {
  cycle: CycleRow;
  org_level: LevelRow;
  team: TeamRow;
  objective: ObjectiveRow;
  key_result: KeyResultRow;
  human_number: { kind: 'objective' | 'keyResult'; number: number; entityId: string };
  milestone: MilestoneRow;
  check_in: CheckInRow;
  work_link: WorkLinkRow;
  linked_epic: LinkedEpicRow;
  work_item: WorkItemRow;
  work_day: WorkDayRow;
  work_day_start: { epicId: string; day: string; base: string; inScope: string };
  snapshot: SnapshotRow;
  project_work: {
    projectId: string;
    lastActivityAt: string | null;
    hasWorkInProgress: number;
    openIssues: number | null;
    openLinkedIssues: number;
    countedAt: string | null;
  };
  exemption: { projectId: string; reason: string; authorId: string; validUntil: string | null; version: number };
  alignment_week: { week: string; active: number; orphan: number };
  changed_issue: { issueId: string; mayBeNew: number; changedAt: string };
  activity: {
    id: string;
    kind: 'objective' | 'keyResult';
    entityId: string;
    happenedAt: string;
    actorId: string | null;
    verb: string;
    details: string;
  };
  coach_dismissal: {
    entityId: string;
    messageKey: string;
    text: string;
    reason: DismissalReason;
    authorId: string;
    dismissedAt: string;
  };
  sync_run: {
    kind: SyncKind;
    startedAt: string;
    finishedAt: string | null;
    readCount: number;
    changedCount: number;
    errorKey: string | null;
  };
};
