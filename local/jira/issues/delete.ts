import { inTransaction } from '../../kernel/database.ts';
import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { requireOnIssue } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { emitIssue, eventIssue } from './events.ts';

const HANGING = [
  'jira_label',
  'jira_issue_component',
  'jira_issue_version',
  'jira_issue_sprint',
  'jira_custom',
  'jira_comment',
  'jira_history',
  'jira_key_alias',
  'jira_issue_viewer',
] as const;

/** Removes issues and all that hangs from them; children that stay lose their parent, without a history. */
export function removeIssues(jira: Jira, ids: readonly number[]): void {
  const { sql } = jira;
  const list = JSON.stringify(ids);
  const among = 'IN (SELECT value FROM json_each(?))';
  for (const table of HANGING) sql.run(`DELETE FROM ${table} WHERE issue_id ${among}`, list);
  sql.run(`DELETE FROM jira_link WHERE source_id ${among} OR target_id ${among}`, list, list);
  sql.run(
    "DELETE FROM jira_property WHERE entity = 'issue' AND entity_id IN (SELECT CAST(value AS TEXT) FROM json_each(?))",
    list,
  );
  sql.run(`UPDATE jira_issue SET parent_id = NULL WHERE parent_id ${among}`, list);
  sql.run(`DELETE FROM jira_stale WHERE id ${among}`, list);
  sql.run(`DELETE FROM jira_stale_issue WHERE id ${among}`, list);
  sql.run(`DELETE FROM jira_issue WHERE id ${among}`, list);
}

/** Deletes an issue as the viewer. Only the issue itself makes an event: sub-tasks go and children stay unheard. */
export function deleteIssue(jira: Jira, viewer: Viewer, issueId: number, withSubtasks: boolean): void {
  requireOnIssue(jira, viewer, 'DELETE_ISSUES', issueId);
  const subtasks = jira.sql.all<{ id: number }>(
    'SELECT s.id FROM jira_issue s JOIN jira_issue_type t ON t.id = s.type_id AND t.level < 0 WHERE s.parent_id = ?',
    issueId,
  );
  if (subtasks.length > 0 && !withSubtasks) {
    throw badRequest(
      "The issue has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.",
    );
  }
  const issue = eventIssue(jira, issueId);
  inTransaction(jira.kernel.db, () => removeIssues(jira, [...subtasks.map((row) => row.id), issueId]));
  emitIssue(jira, viewer.caller, 'deleted', issue);
}
