import type { Sql } from '../store/sql.ts';

/** The asked properties of an issue, or all of them for `*all`; missing ones are left out. */
export function readProperties(sql: Sql, issueId: number, keys: readonly string[]): Record<string, unknown> {
  const rows = sql.all<{ key: string; value: string }>(
    "SELECT key, value FROM jira_property WHERE entity = 'issue' AND entity_id = ? ORDER BY key",
    String(issueId),
  );
  const wanted = rows.filter((row) => keys.includes('*all') || keys.includes(row.key));
  return Object.fromEntries(wanted.map((row) => [row.key, JSON.parse(row.value) as unknown]));
}
