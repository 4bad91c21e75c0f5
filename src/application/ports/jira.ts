import type { AccountId, Instant, IssueId, ProjectId, StatusCategory } from '../../contract/vocabulary';
import type { IssueHistory } from '../../domain/model/issueHistory';

/** An issue as Plumbline reads it with the app's own rights: no key, no title, no person. */
export type JiraIssue = {
  id: IssueId;
  projectId: ProjectId;
  parentId: IssueId | null;
  /** −1 sub-task, 0 standard, 1 epic, above 1 initiatives. */
  hierarchyLevel: number;
  category: StatusCategory;
  resolution: string | null;
  points: number | null;
  createdAt: Instant;
  updatedAt: Instant;
  /** When it was resolved or, where a workflow sets no resolution, when its status category last changed. */
  endedAt: Instant | null;
};

/** What the app reads for everybody's sums. Calls are bulk calls, paged to the end. */
export interface JiraReader {
  /** Reads issues by id; those that are gone are named. At most 100 ids a call are sent. */
  issues(ids: readonly IssueId[]): Promise<{ found: JiraIssue[]; gone: IssueId[] }>;
  /** The epics themselves and their direct children. */
  epicsWithChildren(epicIds: readonly IssueId[]): Promise<JiraIssue[]>;
  /** Issues changed in the last `minutes`, oldest change first, page by page; `next` is null on the last. */
  changedSince(minutes: number, next: string | null): Promise<{ issues: JiraIssue[]; next: string | null }>;
  histories(issueIds: readonly IssueId[]): Promise<Map<IssueId, IssueHistory>>;
  projects(
    next: number,
  ): Promise<{ projects: { id: ProjectId; lastActivityAt: Instant | null; issues: number }[]; next: number | null }>;
  /** Projects, among all, that have work in progress which nobody updated for `days` days. */
  projectsWithStaleWorkInProgress(days: number): Promise<Set<ProjectId>>;
  /** All open issues but sub-tasks, whose parent is counted. */
  countOpenIssues(projectId: ProjectId): Promise<number>;
  /** Marks an epic with the key results it serves, so that JQL can find it; an empty list takes the mark away. */
  markEpic(epicId: IssueId, keyResultKeys: readonly string[]): Promise<void>;
}

/** What is asked of Jira with the rights of the person who is there. */
export interface JiraViewer {
  /** Those of the issues that the viewer sees: neither deleted ones nor hidden ones are among them. */
  issuesInView(ids: readonly IssueId[]): Promise<{ id: IssueId; hierarchyLevel: number; mayEdit: boolean }[]>;
  issueInView(
    id: IssueId,
  ): Promise<{ id: IssueId; hierarchyLevel: number; parentId: IssueId | null; mayEdit: boolean } | undefined>;
  /** The app's permission `Administer OKRs`, or Jira's own administrators. */
  administers(): Promise<boolean>;
  seesProject(projectId: ProjectId): Promise<boolean>;
  /** Keys and names of those of the projects that the person sees; at most 50 are asked for. */
  projectNames(ids: readonly ProjectId[]): Promise<{ id: ProjectId; key: string; name: string }[]>;
  /** Null where the person has no access to Jira. */
  timeZone(): Promise<string | null>;
}

export type Caller = {
  /** Null for a viewer without an account. From Forge's context only. */
  accountId: AccountId | null;
  jira: JiraViewer;
};
