import type { Jira } from '../context.ts';
import { dropCaughtUp } from '../issues/search-lag.ts';
import { issuesWith, type Condition } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';

/**
 * The issues as the search index sees them, as `i` and `p`: those the viewer may see in live projects.
 * While writes lag behind, their old images stand in, except for the issues in `reconcile`.
 */
export function searchSource(jira: Jira, viewer: Viewer, reconcile: readonly number[]): Condition {
  const visible = issuesWith(viewer, 'BROWSE_PROJECTS');
  // The plus sign keeps the planner from starting with the list of projects instead of the query's own condition.
  const where = `WHERE p.state = 'live' AND ${visible.text.replace('i.project_id IN', '+i.project_id IN')}`;
  dropCaughtUp(jira);
  const lagging = jira.sql.get('SELECT 1 FROM jira_stale LIMIT 1') !== undefined;
  const join = 'i JOIN jira_project p ON p.id = i.project_id';
  if (!lagging) return { text: `FROM jira_issue ${join} ${where}`, params: visible.params };
  const list = JSON.stringify(reconcile);
  const stale = 'SELECT id FROM jira_stale WHERE id NOT IN (SELECT value FROM json_each(?))';
  return {
    text: `FROM (SELECT * FROM jira_issue WHERE id NOT IN (${stale})
      UNION ALL SELECT * FROM jira_stale_issue WHERE id IN (${stale})) ${join} ${where}`,
    params: [list, list, ...visible.params],
  };
}
