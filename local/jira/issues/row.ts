import { noSuchIssue } from '../errors.ts';
import type { Sql } from '../store/sql.ts';

export interface IssueRow {
  id: number;
  project_id: number;
  num: number;
  type_id: number;
  summary: string;
  description: string | null;
  environment: string | null;
  status_id: number;
  priority_id: number | null;
  resolution_id: number | null;
  resolved: number | null;
  created: number;
  updated: number;
  category_changed: number;
  due: string | null;
  assignee: string | null;
  reporter: string | null;
  creator: string | null;
  parent_id: number | null;
  restricted: 0 | 1;
  /** Joined: the present key, the style of the project and the hierarchy level of the type. */
  key: string;
  style: 'classic' | 'next-gen';
  level: number;
}

export const ISSUE_ROWS = `SELECT i.*, p.key || '-' || i.num AS key, p.style, t.level
  FROM jira_issue i JOIN jira_project p ON p.id = i.project_id JOIN jira_issue_type t ON t.id = i.type_id`;

/** The issue with this id; `undefined` when it is gone. */
export function issueById(sql: Sql, id: number): IssueRow | undefined {
  return sql.get<IssueRow>(`${ISSUE_ROWS} WHERE i.id = ?`, id);
}

/** The issue with this id, which the caller knows to exist. */
export function existingIssue(sql: Sql, id: number): IssueRow {
  const row = issueById(sql, id);
  if (!row) throw noSuchIssue();
  return row;
}

/** The rows of several issues by ascending id; unknown ids are left out. */
export function issuesById(sql: Sql, ids: readonly number[]): IssueRow[] {
  return sql.all<IssueRow>(
    `${ISSUE_ROWS} WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.id`,
    JSON.stringify(ids),
  );
}

/** The id behind an id or key. Keys ignore case, and a key that the issue had before it was moved still finds it. */
export function findIssueId(sql: Sql, idOrKey: string): number | undefined {
  if (/^\d+$/.test(idOrKey))
    return sql.get<{ id: number }>('SELECT id FROM jira_issue WHERE id = ?', Number(idOrKey))?.id;
  const parts = /^([A-Z][A-Z0-9_]*)-(\d+)$/.exec(idOrKey.toUpperCase());
  if (!parts) return undefined;
  const present = sql.get<{ id: number }>(
    'SELECT i.id FROM jira_issue i JOIN jira_project p ON p.id = i.project_id WHERE p.key = ? AND i.num = ?',
    parts[1] ?? '',
    Number(parts[2]),
  );
  return (
    present?.id ?? sql.get<{ id: number }>('SELECT issue_id AS id FROM jira_key_alias WHERE key = ?', parts[0])?.id
  );
}
