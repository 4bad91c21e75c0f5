import type { StatusRow } from '../render/statuses.ts';
import type { Sql } from '../store/sql.ts';

/** The statuses of a project in the order of its workflow; all its issue types share them. */
export function statusesOf(sql: Sql, projectId: number): StatusRow[] {
  return sql.all<StatusRow>(
    `SELECT s.* FROM jira_project_status x JOIN jira_status s ON s.id = x.status_id
      WHERE x.project_id = ? ORDER BY x.position`,
    projectId,
  );
}

/** The status that new issues get. */
export function firstStatus(sql: Sql, projectId: number): number {
  const [first] = statusesOf(sql, projectId);
  if (!first) throw new Error(`Project ${projectId} has no status.`);
  return first.id;
}

export interface Transition {
  id: string;
  to: StatusRow;
}

/** Every status can be reached from every other: the transition into the n-th has the id n·10 + 1. */
export function transitionsOf(sql: Sql, projectId: number): Transition[] {
  return statusesOf(sql, projectId).map((to, index) => ({ id: String((index + 1) * 10 + 1), to }));
}
