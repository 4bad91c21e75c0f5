import type { Jira } from '../../context.ts';
import type { ProjectRow } from '../../projects/row.ts';
import type { ChangeItem } from '../changelog.ts';
import type { IssueRow } from '../row.ts';

/** One edit in progress: the issue as it was, and when and where it is written. */
export interface Edit {
  jira: Jira;
  issue: IssueRow;
  project: ProjectRow;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * Writes a new value of a field and tells what changed; an empty list when the value was so already.
 * Throws a JiraError that names the field when the value is wrong.
 */
export type FieldSetter = (edit: Edit, value: unknown) => ChangeItem[];
