import { inTransaction } from '../../kernel/database.ts';
import type { Jira } from '../context.ts';
import { projectById } from '../projects/row.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { addHistory, type ChangeItem } from './changelog.ts';
import { emitIssueUpdated } from './events.ts';
import { keepStaleImage } from './search-lag.ts';
import { existingIssue } from './row.ts';
import type { Edit } from './setters/index.ts';

/**
 * Runs one change of an issue: all of it or nothing, one history for what changed, then the event.
 * `change` gets the issue as it is and returns what it changed; nothing changed means no history and no event.
 */
export function writeIssue(
  jira: Jira,
  viewer: Viewer,
  issueId: number,
  change: (edit: Edit) => ChangeItem[],
): ChangeItem[] {
  const at = jira.kernel.clock.now();
  const items = inTransaction(jira.kernel.db, () => {
    const issue = existingIssue(jira.sql, issueId);
    keepStaleImage(jira, issueId);
    const changed = change({ jira, issue, project: projectById(jira.sql, issue.project_id), at });
    if (changed.length === 0) return changed;
    jira.sql.run('UPDATE jira_issue SET updated = ? WHERE id = ?', at, issueId);
    addHistory(jira, issueId, viewer.account?.accountId ?? null, at, changed);
    return changed;
  });
  if (items.length > 0) emitIssueUpdated(jira, viewer.caller, issueId, items);
  return items;
}
