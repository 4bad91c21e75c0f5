import type { Jira } from '../context.ts';

/** Forgets how issues looked before, once the search index has caught up with them. */
export function dropCaughtUp(jira: Jira): void {
  const now = jira.kernel.clock.now();
  const dropped = jira.sql.run('DELETE FROM jira_stale WHERE visible_at <= ?', now);
  if (dropped > 0) jira.sql.run('DELETE FROM jira_stale_issue WHERE id NOT IN (SELECT id FROM jira_stale)');
}

/**
 * With an index lag set: keeps the issue as search still sees it. Called before a write.
 * Search then matches and sorts by this image of the issue's own columns; lists such as labels are read live.
 */
export function keepStaleImage(jira: Jira, issueId: number): void {
  const lag = jira.settings.searchIndexLagMs;
  if (lag <= 0) return;
  dropCaughtUp(jira);
  const known = jira.sql.get('SELECT 1 FROM jira_stale WHERE id = ?', issueId);
  if (!known) jira.sql.run('INSERT INTO jira_stale_issue SELECT * FROM jira_issue WHERE id = ?', issueId);
  jira.sql.run(
    'INSERT OR REPLACE INTO jira_stale (id, visible_at) VALUES (?, ?)',
    issueId,
    jira.kernel.clock.now() + lag,
  );
}
