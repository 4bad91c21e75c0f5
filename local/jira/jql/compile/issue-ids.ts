import { findIssueId } from '../../issues/row.ts';
import { keepIssuesWith } from '../../permissions/visibility.ts';
import type { Operand } from '../ast.ts';
import type { JqlContext } from './types.ts';

/** The issue that a key or id means, if the viewer may see it. */
export function issueNamed(context: JqlContext, text: string): number | undefined {
  const id = findIssueId(context.jira.sql, text);
  if (id === undefined) return undefined;
  return keepIssuesWith(context.jira, context.viewer, 'BROWSE_PROJECTS', [id]).has(id) ? id : undefined;
}

function descendants(context: JqlContext, root: number): number[] {
  const rows = context.jira.sql.all<{ id: number }>(
    `WITH RECURSIVE below (id) AS (
       SELECT id FROM jira_issue WHERE parent_id = ?
       UNION SELECT c.id FROM jira_issue c JOIN below b ON c.parent_id = b.id)
     SELECT id FROM below`,
    root,
  );
  return rows.map((row) => row.id);
}

function linked(context: JqlContext, root: number, type: string | undefined): number[] {
  const rows = context.jira.sql.all<{ id: number }>(
    `SELECT CASE WHEN l.source_id = ? THEN l.target_id ELSE l.source_id END AS id
       FROM jira_link l JOIN jira_link_type t ON t.id = l.type_id
      WHERE (l.source_id = ? AND (? IS NULL OR t.outward = ? COLLATE NOCASE OR t.name = ? COLLATE NOCASE))
         OR (l.target_id = ? AND (? IS NULL OR t.inward = ? COLLATE NOCASE OR t.name = ? COLLATE NOCASE))`,
    ...[root, root, type ?? null, type ?? null, type ?? null, root, type ?? null, type ?? null, type ?? null],
  );
  return rows.map((row) => row.id);
}

/** Issue ids that a function gives: childIssuesOf, linkedIssues, issueHistory and the like; none for others. */
export function issuesOfFunction(context: JqlContext, name: string, args: readonly string[]): number[] {
  const root = issueNamed(context, args[0] ?? '');
  if (root === undefined) return [];
  switch (name.toLowerCase()) {
    case 'childissuesof':
    case 'portfoliochildissuesof':
      return descendants(context, root);
    case 'linkedissues':
    case 'linkedissue':
      return linked(context, root, args[1]);
    default:
      return [];
  }
}

/** Issue ids that an operand means. */
export function issuesOf(context: JqlContext, operand: Operand): number[] {
  if (operand.kind === 'value') return [issueNamed(context, operand.text)].filter((id) => id !== undefined);
  return operand.kind === 'function' ? issuesOfFunction(context, operand.name, operand.args) : [];
}
