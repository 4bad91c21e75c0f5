import type { Jira } from '../context.ts';
import { jiraTimestamp } from './timestamps.ts';
import { renderUser } from './users.ts';

type Json = Record<string, unknown>;

export interface CommentRow {
  id: number;
  issue_id: number;
  author: string | null;
  body: string;
  created: number;
  updated: number;
}

/** Comments that an issue carries within itself. */
const EMBEDDED = 20;

export function renderComment(jira: Jira, row: CommentRow, zone: string): Json {
  const author = row.author === null ? {} : { author: renderUser(jira, row.author) };
  const updateAuthor = row.author === null ? {} : { updateAuthor: renderUser(jira, row.author) };
  return {
    self: `${jira.kernel.baseUrl()}/rest/api/3/issue/${row.issue_id}/comment/${row.id}`,
    id: String(row.id),
    ...author,
    body: JSON.parse(row.body) as unknown,
    ...updateAuthor,
    created: jiraTimestamp(row.created, zone),
    updated: jiraTimestamp(row.updated, zone),
    jsdPublic: true,
  };
}

/** The `comment` field: the newest twenty, oldest of them first. */
export function embeddedComments(jira: Jira, issueId: number, zone: string): Json {
  const total =
    jira.sql.get<{ n: number }>('SELECT count(*) AS n FROM jira_comment WHERE issue_id = ?', issueId)?.n ?? 0;
  const startAt = Math.max(0, total - EMBEDDED);
  const rows = jira.sql.all<CommentRow>(
    'SELECT * FROM jira_comment WHERE issue_id = ? ORDER BY created, id LIMIT -1 OFFSET ?',
    issueId,
    startAt,
  );
  return {
    comments: rows.map((row) => renderComment(jira, row, zone)),
    self: `${jira.kernel.baseUrl()}/rest/api/3/issue/${issueId}/comment`,
    maxResults: EMBEDDED,
    total,
    startAt,
  };
}
