import type { Sql } from '../store/sql.ts';

export type ProjectStyle = 'classic' | 'next-gen';

export interface ProjectRow {
  id: number;
  key: string;
  name: string;
  description: string;
  url: string | null;
  style: ProjectStyle;
  type_key: string;
  lead: string;
  category_id: number | null;
  uuid: string;
  state: 'live' | 'archived' | 'deleted';
  state_at: number | null;
  state_by: string | null;
  app_access: 0 | 1;
  next_num: number;
  story_points_field: number | null;
}

/** A project by id or by key; keys are case-sensitive, as on a real site. */
export function findProject(sql: Sql, idOrKey: string): ProjectRow | undefined {
  return /^\d+$/.test(idOrKey)
    ? sql.get<ProjectRow>('SELECT * FROM jira_project WHERE id = ?', Number(idOrKey))
    : sql.get<ProjectRow>('SELECT * FROM jira_project WHERE key = ?', idOrKey);
}

/** A project that is known to exist. */
export function projectById(sql: Sql, id: number): ProjectRow {
  const row = sql.get<ProjectRow>('SELECT * FROM jira_project WHERE id = ?', id);
  if (!row) throw new Error(`Project ${id} is missing from the store.`);
  return row;
}
