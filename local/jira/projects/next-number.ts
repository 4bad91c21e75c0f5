import type { Jira } from '../context.ts';

/** Takes the next number of a project. */
export function nextNumber(jira: Jira, projectId: number): number {
  const row = jira.sql.get<{ num: number }>(
    'UPDATE jira_project SET next_num = next_num + 1 WHERE id = ? RETURNING next_num - 1 AS num',
    projectId,
  );
  return row?.num ?? 1;
}
