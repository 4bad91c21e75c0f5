import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { requireOnIssue } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { transitionsOf } from '../projects/workflow.ts';
import type { StatusRow } from '../render/statuses.ts';
import { CATEGORY } from '../store/fixed-data.ts';
import { changeItem, type ChangeItem } from './changelog.ts';
import { applyFields } from './apply-fields.ts';
import { setResolution } from './setters/named.ts';
import type { Edit } from './setters/index.ts';
import { writeIssue } from './write.ts';

type Json = Record<string, unknown>;

function statusById(jira: Jira, id: number): StatusRow {
  const row = jira.sql.get<StatusRow>('SELECT * FROM jira_status WHERE id = ?', id);
  if (!row) throw new Error(`Status ${id} is missing from the store.`);
  return row;
}

/** Puts an issue into a status and tells what changed; the category's date moves only with the category. */
export function setStatus(edit: Edit, to: StatusRow): ChangeItem[] {
  if (to.id === edit.issue.status_id) return [];
  const from = statusById(edit.jira, edit.issue.status_id);
  const { sql } = edit.jira;
  sql.run('UPDATE jira_issue SET status_id = ? WHERE id = ?', to.id, edit.issue.id);
  if (from.category !== to.category) {
    sql.run('UPDATE jira_issue SET category_changed = ? WHERE id = ?', edit.at, edit.issue.id);
  }
  return [changeItem('status', { id: String(from.id), text: from.name }, { id: String(to.id), text: to.name })];
}

/**
 * What company-managed workflows do on the way into and out of Done: set and clear the resolution.
 * Team-managed ones leave it as it is, which is why readers must go by the status category.
 */
function followWithResolution(edit: Edit, to: StatusRow, given: boolean): ChangeItem[] {
  if (edit.project.style !== 'classic' || given) return [];
  if (to.category !== CATEGORY.done) return edit.issue.resolution_id === null ? [] : setResolution(edit, null);
  return edit.issue.resolution_id === null ? setResolution(edit, { name: 'Done' }) : [];
}

/** Sends an issue through a transition, with fields set on the way. 400 for a transition it does not have. */
export function transitionIssue(
  jira: Jira,
  viewer: Viewer,
  issueId: number,
  transitionId: string,
  fields: Json = {},
): void {
  requireOnIssue(jira, viewer, 'TRANSITION_ISSUES', issueId);
  writeIssue(jira, viewer, issueId, (edit) => {
    const transition = transitionsOf(jira.sql, edit.project.id).find((one) => one.id === transitionId);
    if (!transition) throw badRequest(`It seems that you have tried to perform an illegal workflow operation.`);
    const fieldItems = applyFields(edit, fields);
    const statusItems = setStatus(edit, transition.to);
    const resolution =
      statusItems.length === 0 ? [] : followWithResolution(edit, transition.to, 'resolution' in fields);
    return [...resolution, ...statusItems, ...fieldItems];
  });
}
