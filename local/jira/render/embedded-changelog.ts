import type { Jira } from '../context.ts';
import { renderHistory, type HistoryRow } from '../issues/changelog.ts';

const EMBEDDED = 40;

/** The changelog that an issue carries with `expand=changelog`: newest first, at most forty. */
export function embeddedChangelog(jira: Jira, issueId: number, zone: string): Record<string, unknown> {
  const rows = jira.sql.all<HistoryRow>(
    'SELECT * FROM jira_history WHERE issue_id = ? ORDER BY created DESC, id DESC LIMIT ?',
    issueId,
    EMBEDDED,
  );
  const total =
    jira.sql.get<{ n: number }>('SELECT count(*) AS n FROM jira_history WHERE issue_id = ?', issueId)?.n ?? 0;
  return { startAt: 0, maxResults: EMBEDDED, total, histories: rows.map((row) => renderHistory(jira, row, zone)) };
}
