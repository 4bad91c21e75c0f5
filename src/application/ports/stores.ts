import type { AccountId, CalendarDate, Instant, IssueId, ProjectId } from '../../contract/vocabulary';
import type { Exemption, ProjectWork } from '../../domain/model/alignment';
import type { CheckIn, Milestone } from '../../domain/model/checkIn';
import type { Cycle } from '../../domain/model/cycle';
import type { KeyResult, KeyResultStanding } from '../../domain/model/keyResult';
import type { Objective, ParentRef } from '../../domain/model/objective';
import type { Level, Team } from '../../domain/model/organisation';
import type { LinkedEpic, WorkDay, WorkItem, WorkLink } from '../../domain/model/work';

/**
 * What the application needs kept. Every `update` and `delete` names the version that its caller saw and answers
 * false when somebody was faster; nothing is changed then. Lists are whole, never a silent first page.
 */

export interface CycleStore {
  list(): Promise<Cycle[]>;
  find(id: string): Promise<Cycle | undefined>;
  insert(cycle: Cycle): Promise<void>;
  /** Saves everything but the version, which grows by one. */
  update(cycle: Cycle, expectedVersion: number): Promise<boolean>;
  /** False also when objectives are in it, checked in the same statement. */
  delete(id: string, expectedVersion: number): Promise<boolean>;
}

export interface OrganisationStore {
  levels(): Promise<Level[]>;
  teams(): Promise<Team[]>;
  findTeam(id: string): Promise<Team | undefined>;
  insertLevel(level: Level): Promise<void>;
  updateLevel(level: Level, expectedVersion: number): Promise<boolean>;
  /** False also when objectives or teams still use it. */
  deleteLevel(id: string): Promise<boolean>;
  insertTeam(team: Team): Promise<void>;
  updateTeam(team: Team, expectedVersion: number): Promise<boolean>;
  /** False also when objectives still name it. */
  deleteTeam(id: string, expectedVersion: number): Promise<boolean>;
}

/** An objective with its long text, which lists leave out. */
export type ObjectiveWithWhy = Objective & { why: string };

export interface ObjectiveStore {
  find(id: string): Promise<ObjectiveWithWhy | undefined>;
  findByNumber(number: number): Promise<Objective | undefined>;
  findMany(ids: readonly string[]): Promise<Objective[]>;
  /** Gives the objective the next free number and answers it. */
  insert(objective: Omit<ObjectiveWithWhy, 'number'>): Promise<number>;
  update(objective: ObjectiveWithWhy, expectedVersion: number): Promise<boolean>;
  /** False also when something hangs from it, checked in the same statement. */
  delete(id: string, expectedVersion: number): Promise<boolean>;
  /** Only what loops are made of, of all objectives and key results. */
  parents(): Promise<{
    objectives: { id: string; number: number; parent: ParentRef | null }[];
    keyResults: { id: string; objectiveId: string }[];
  }>;
  /** By words of the title or by key, in the named cycles, newest first; all of them when the text is empty. */
  search(text: string, cycleIds: readonly string[], limit: number): Promise<Objective[]>;
}

export type KeyResultSources = { keyResult: KeyResult; checkIns: CheckIn[]; milestones: Milestone[] };

export interface KeyResultStore {
  find(id: string): Promise<KeyResult | undefined>;
  findByNumber(number: number): Promise<KeyResult | undefined>;
  findMany(ids: readonly string[]): Promise<KeyResult[]>;
  /** Of objectives of the named cycles: by words of the title or by key, newest first; all when the text is empty. */
  search(text: string, cycleIds: readonly string[], limit: number): Promise<KeyResult[]>;
  /** Of objectives that the teams hold in the named cycles, newest first. */
  ofTeams(teamIds: readonly string[], cycleIds: readonly string[], limit: number): Promise<KeyResult[]>;
  /** All that the person owns in the named cycles, newest first. */
  ownedBy(ownerId: AccountId, cycleIds: readonly string[]): Promise<KeyResult[]>;
  /** Without owner or, where it is measured from one value to another, without baseline or target; by number. */
  incomplete(where: { cycleId: string } | { objectiveId: string }): Promise<KeyResult[]>;
  insert(keyResult: Omit<KeyResult, 'number'>): Promise<number>;
  /** Saves what people edit; the standing is saved by `saveStanding` only. */
  update(keyResult: KeyResult, expectedVersion: number): Promise<boolean>;
  /** Takes its check-ins, milestones, links and snapshots along. */
  delete(id: string, expectedVersion: number): Promise<boolean>;
  /** Derived from check-ins and milestones: it is no edit and leaves the version alone. */
  saveStanding(id: string, standing: KeyResultStanding): Promise<void>;
  milestones(keyResultId: string): Promise<Milestone[]>;
  /** All key results, in pages by id, each with what its standing is derived from. */
  pageWithSources(after: string | null, limit: number): Promise<KeyResultSources[]>;
  /** Replaces the list: new ones are inserted, missing ones deleted. */
  saveMilestones(keyResultId: string, milestones: readonly Milestone[]): Promise<void>;
}

export interface CheckInStore {
  find(id: string): Promise<CheckIn | undefined>;
  listFor(keyResultId: string): Promise<CheckIn[]>;
  insert(checkIn: CheckIn): Promise<void>;
  update(checkIn: CheckIn, expectedVersion: number): Promise<boolean>;
  delete(id: string, expectedVersion: number): Promise<boolean>;
  /** Key results that the person checked in last, newest first. */
  recentKeyResultIds(authorId: AccountId, limit: number): Promise<string[]>;
}

export interface WorkLinkStore {
  find(id: string): Promise<WorkLink | undefined>;
  forKeyResults(keyResultIds: readonly string[]): Promise<WorkLink[]>;
  forEpics(epicIds: readonly IssueId[]): Promise<WorkLink[]>;
  /** Inserts what is not there yet; answers the ids of the epics that were new. */
  insertMissing(links: readonly WorkLink[]): Promise<IssueId[]>;
  update(link: WorkLink, expectedVersion: number): Promise<boolean>;
  delete(id: string, expectedVersion: number): Promise<boolean>;
  /** Deletes whatever is still there of these, whichever version it is. */
  deleteMany(ids: readonly string[]): Promise<void>;
  /** Key results that the person attached something to last, newest first. */
  recentKeyResultIds(accountId: AccountId, limit: number): Promise<string[]>;
}

/** What an epic was before its first change of a day: its last entry so far, and the issues then in its scope. */
export type DayStart = { epicId: IssueId; day: CalendarDate; base: WorkDay | null; inScope: IssueId[] };

export interface WorkStore {
  epics(ids: readonly IssueId[]): Promise<LinkedEpic[]>;
  /** All of them, in pages by id; `after` is the last id of the page before. */
  epicPage(after: IssueId | null, limit: number): Promise<LinkedEpic[]>;
  saveEpics(epics: readonly LinkedEpic[]): Promise<void>;
  /** Epics of the project, and epics elsewhere that have children in it. */
  epicsTouching(projectId: ProjectId): Promise<IssueId[]>;
  /** Epics that serve something and have never been read. */
  unreadEpics(): Promise<IssueId[]>;
  /** Drops epics that no link names any more, with their items and days. */
  dropUnlinkedEpics(): Promise<number>;
  items(epicIds: readonly IssueId[]): Promise<WorkItem[]>;
  itemsByIssue(issueIds: readonly IssueId[]): Promise<WorkItem[]>;
  /** Inserts or updates; an item with an older `updatedAt` than the stored one is left as it is. */
  saveItems(items: readonly WorkItem[]): Promise<void>;
  deleteItems(issueIds: readonly IssueId[]): Promise<void>;
  /** Replaces the whole history of one epic. */
  replaceDays(epicId: IssueId, days: readonly WorkDay[]): Promise<void>;
  /** Inserts or updates single days. */
  saveDays(days: readonly WorkDay[]): Promise<void>;
  daysOf(epicIds: readonly IssueId[]): Promise<WorkDay[]>;
  /** The newest entry of each epic that has any. */
  latestDays(epicIds: readonly IssueId[]): Promise<WorkDay[]>;
  /** How epics began the last day on which they changed: what that day's additions and removals are counted from. */
  dayStarts(epicIds: readonly IssueId[]): Promise<DayStart[]>;
  saveDayStarts(starts: readonly DayStart[]): Promise<void>;
  /** Open epics that serve a key result of an active cycle, and the open items under such epics, by project. */
  openLinkedByProject(): Promise<Map<ProjectId, number>>;
  count(): Promise<{ epics: number; items: number }>;
}

/** What a key result's numbers were at the end of a day. */
export type Snapshot = KeyResultStanding & {
  keyResultId: string;
  day: CalendarDate;
  baseline: number | null;
  target: number | null;
  delivered: number;
  scope: number;
  notDelivered: number;
};

export interface SnapshotStore {
  /** Inserts or replaces the snapshot of that day. */
  save(snapshots: readonly Snapshot[]): Promise<void>;
  listFor(keyResultId: string): Promise<Snapshot[]>;
  /** In pages by key result, for thinning. */
  days(afterKeyResultId: string | null, limit: number): Promise<{ keyResultId: string; days: CalendarDate[] }[]>;
  drop(keyResultId: string, days: readonly CalendarDate[]): Promise<void>;
}

export interface AlignmentStore {
  projects(): Promise<ProjectWork[]>;
  project(projectId: ProjectId): Promise<ProjectWork | undefined>;
  saveProjects(projects: readonly ProjectWork[]): Promise<void>;
  dropProjects(projectIds: readonly ProjectId[]): Promise<void>;
  exemptions(): Promise<Exemption[]>;
  saveExemption(exemption: Exemption): Promise<void>;
  deleteExemption(projectId: ProjectId, expectedVersion: number): Promise<boolean>;
  weeks(): Promise<{ week: CalendarDate; active: number; orphan: number }[]>;
  saveWeek(week: { week: CalendarDate; active: number; orphan: number }): Promise<void>;
}

/** Issues of which an event told that they changed, until they are read. */
export interface ChangedIssueStore {
  /** `mayBeNew` marks issues that may belong to a linked epic without being known yet. */
  add(issues: readonly { issueId: IssueId; mayBeNew: boolean }[], at: Instant): Promise<void>;
  /** The oldest ones that can matter: known items, linked epics, and those that may be new. Others are dropped. */
  take(limit: number): Promise<{ issueId: IssueId; changedAt: Instant }[]>;
  /** Forgets them, except where a newer change came in meanwhile. */
  done(issues: readonly { issueId: IssueId; changedAt: Instant }[]): Promise<void>;
  waiting(): Promise<{ count: number; oldestAt: Instant | null }>;
}

export type ActivityRecord = {
  id: string;
  kind: 'objective' | 'keyResult';
  entityId: string;
  at: Instant;
  actorId: AccountId | null;
  verb: string;
  values: Record<string, number | string | null>;
};

export interface ActivityStore {
  /** Leaves what is there under the same id as it is. */
  add(record: ActivityRecord): Promise<void>;
  listFor(kind: ActivityRecord['kind'], entityId: string, limit: number): Promise<ActivityRecord[]>;
}
