import type { Jira } from '../context.ts';
import { addHistory } from '../issues/changelog.ts';
import { existingIssue, findIssueId } from '../issues/row.ts';
import { projectById } from '../projects/row.ts';
import { itemOf } from './changes.ts';
import { insertBulkIssue } from './insert-issue.ts';
import { epochOf } from './instants.ts';
import { createNames, type Names } from './names.ts';
import type { BulkIssue, BulkLink, BulkResult } from './types.ts';

interface Written {
  id: number;
  key: string;
  issue: BulkIssue;
}

function setParents(jira: Jira, written: readonly Written[]): string[] {
  const missing: string[] = [];
  for (const { id, issue } of written) {
    if (issue.parent === undefined) continue;
    const parent = findIssueId(jira.sql, issue.parent);
    if (parent === undefined) missing.push(issue.parent);
    else jira.sql.run('UPDATE jira_issue SET parent_id = ? WHERE id = ?', parent, id);
  }
  return missing;
}

function addHistories(jira: Jira, names: Names, { id, issue }: Written): void {
  if (!issue.history) return;
  const project = projectById(jira.sql, existingIssue(jira.sql, id).project_id);
  for (const history of issue.history) {
    const items = history.items.map((change) => itemOf(jira, names, project, change));
    addHistory(jira, id, history.author ?? null, epochOf(history.created), items);
  }
}

function addLink(jira: Jira, names: Names, id: number, link: BulkLink): boolean {
  const other = findIssueId(jira.sql, link.key);
  if (other === undefined) return false;
  const [source, target] = link.direction === 'outward' ? [id, other] : [other, id];
  jira.sql.run(
    'INSERT OR IGNORE INTO jira_link (type_id, source_id, target_id) VALUES (?, ?, ?)',
    names.linkType(link.type),
    source,
    target,
  );
  return true;
}

/**
 * Writes many issues with their past, without events. Runs inside the caller's transaction.
 * Issues may name parents and links that come later in the list.
 */
export function addIssues(jira: Jira, issues: readonly BulkIssue[]): BulkResult {
  const names = createNames(jira);
  const written = issues.map((issue): Written => ({ ...insertBulkIssue(jira, names, issue), issue }));
  const missingParents = setParents(jira, written);
  let missingLinks = 0;
  for (const one of written) {
    addHistories(jira, names, one);
    for (const link of one.issue.links ?? []) if (!addLink(jira, names, one.id, link)) missingLinks += 1;
  }
  return { keys: written.map((one) => one.key), missingParents, missingLinks };
}
