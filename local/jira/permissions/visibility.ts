import type { Jira } from '../context.ts';
import { forbidden, noSuchIssue } from '../errors.ts';
import type { Param } from '../store/sql.ts';
import type { Viewer } from './viewer.ts';

/** A piece of SQL over the alias `i` of an issue table, with its parameters. */
export interface Condition {
  text: string;
  params: Param[];
}

/** Issues that the viewer may do `permission` with; issue security narrows it further. The app is above security. */
export function issuesWith(viewer: Viewer, permission: string): Condition {
  const projects = JSON.stringify([...viewer.projectsWith(permission)]);
  const inProject = 'i.project_id IN (SELECT value FROM json_each(?))';
  if (viewer.isApp) return { text: inProject, params: [projects] };
  return {
    text: `${inProject} AND (i.restricted = 0 OR EXISTS (
      SELECT 1 FROM jira_issue_viewer v WHERE v.issue_id = i.id AND v.account_id = ?))`,
    params: [projects, viewer.account?.accountId ?? ''],
  };
}

/** Those of the given issues that the viewer may do `permission` with. */
export function keepIssuesWith(jira: Jira, viewer: Viewer, permission: string, ids: readonly number[]): Set<number> {
  const allowed = issuesWith(viewer, permission);
  const rows = jira.sql.all<{ id: number }>(
    `SELECT i.id FROM jira_issue i WHERE i.id IN (SELECT value FROM json_each(?)) AND ${allowed.text}`,
    JSON.stringify(ids),
    ...allowed.params,
  );
  return new Set(rows.map((row) => row.id));
}

/** Refuses with 404 when the issue may not be seen, with 403 when it may be seen but not this. */
export function requireOnIssue(jira: Jira, viewer: Viewer, permission: string, issueId: number): void {
  const can = (name: string): boolean => keepIssuesWith(jira, viewer, name, [issueId]).has(issueId);
  if (!can('BROWSE_PROJECTS')) throw noSuchIssue();
  if (!can(permission)) throw forbidden('You do not have the permission to do this with the issue.');
  const archived = jira.sql.get(
    "SELECT 1 FROM jira_issue i JOIN jira_project p ON p.id = i.project_id WHERE i.id = ? AND p.state = 'archived'",
    issueId,
  );
  if (archived && permission !== 'BROWSE_PROJECTS')
    throw forbidden('The project is archived: its issues are read-only.');
}
