import type { Instant, IssueId, StatusCategory } from '../../contract/vocabulary';

/** One change in an issue's history that matters for work: oldest first in `IssueHistory`. */
export type IssueChange =
  | { at: Instant; field: 'category'; from: StatusCategory; to: StatusCategory }
  | { at: Instant; field: 'resolution'; from: string | null; to: string | null }
  | { at: Instant; field: 'points'; from: number | null; to: number | null }
  | { at: Instant; field: 'parent'; from: IssueId | null; to: IssueId | null };

/** What the changelog of one issue tells, as far as the work history needs it. Empty where Jira kept none. */
export type IssueHistory = { issueId: IssueId; changes: readonly IssueChange[] };
