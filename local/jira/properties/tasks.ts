import type { Jira } from '../context.ts';
import type { Viewer } from '../permissions/viewer.ts';

export interface TaskRow {
  id: number;
  description: string;
  status: 'COMPLETE' | 'FAILED';
  result: string | null;
  submitted_by: string;
  submitted: number;
  finished: number;
}

/** Records a long-running task, which on this site is done as soon as it is asked for; returns its id. */
export function addTask(jira: Jira, viewer: Viewer, description: string, result: unknown): number {
  const now = jira.kernel.clock.now();
  return jira.sql.insert(
    `INSERT INTO jira_task (description, status, result, submitted_by, submitted, finished)
     VALUES (?, 'COMPLETE', ?, ?, ?, ?)`,
    description,
    JSON.stringify(result ?? null),
    viewer.account?.accountId ?? '',
    now,
    now,
  );
}

/** A task as `/task/{id}` shows it. */
export function renderTask(jira: Jira, row: TaskRow): Record<string, unknown> {
  return {
    self: `${jira.kernel.baseUrl()}/rest/api/3/task/${row.id}`,
    id: String(row.id),
    description: row.description,
    status: row.status,
    result: JSON.parse(row.result ?? 'null') as unknown,
    submittedBy: 10000,
    progress: 100,
    elapsedRuntime: row.finished - row.submitted,
    submitted: row.submitted,
    started: row.submitted,
    finished: row.finished,
    lastUpdate: row.finished,
  };
}
