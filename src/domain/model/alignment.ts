import type { AccountId, CalendarDate, Instant, ProjectId } from '../../contract/vocabulary';

/** A project that rightly serves no key result. */
export type Exemption = {
  projectId: ProjectId;
  reason: string;
  authorId: AccountId;
  /** Last day on which it holds; null means until someone ends it. */
  until: CalendarDate | null;
  version: number;
};

/** What the last scan knows of one project's work. */
export type ProjectWork = {
  projectId: ProjectId;
  /** When any of its issues last changed; null for a project without issues. */
  lastActivityAt: Instant | null;
  hasWorkInProgress: boolean;
  /** Open issues, epics among them, without sub-tasks; null while they have not been counted. */
  openIssues: number | null;
  /** Open epics that serve a key result of an active cycle, and open issues under such epics. */
  openLinkedIssues: number;
  /** When the open issues were counted. */
  countedAt: Instant | null;
};
