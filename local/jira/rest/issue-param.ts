import type { Jira } from '../context.ts';
import { noSuchIssue } from '../errors.ts';
import { findIssueId } from '../issues/row.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';

/** The id behind an issue id or key that the viewer may see; 404 otherwise. */
export function visibleIssueId(jira: Jira, viewer: Viewer, idOrKey: string): number {
  const id = findIssueId(jira.sql, idOrKey);
  if (id === undefined || !keepIssuesWith(jira, viewer, 'BROWSE_PROJECTS', [id]).has(id)) throw noSuchIssue();
  return id;
}
