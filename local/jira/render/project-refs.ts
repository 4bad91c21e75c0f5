import type { Jira } from '../context.ts';
import type { ProjectRow } from '../projects/row.ts';
import { avatarUrls } from './users.ts';

type Json = Record<string, unknown>;

export interface CategoryRow {
  id: number;
  name: string;
  description: string;
}

/** The category that a project is filed under. */
export function renderProjectCategory(jira: Jira, row: CategoryRow): Json {
  return {
    self: `${jira.kernel.baseUrl()}/rest/api/3/projectCategory/${row.id}`,
    id: String(row.id),
    name: row.name,
    description: row.description,
  };
}

/** A project as it stands inside an issue. */
export function renderProjectRef(jira: Jira, row: ProjectRow): Json {
  const category =
    row.category_id === null
      ? undefined
      : jira.sql.get<CategoryRow>('SELECT id, name, description FROM jira_category WHERE id = ?', row.category_id);
  return {
    self: `${jira.kernel.baseUrl()}/rest/api/3/project/${row.id}`,
    id: String(row.id),
    key: row.key,
    name: row.name,
    projectTypeKey: row.type_key,
    simplified: row.style === 'next-gen',
    avatarUrls: avatarUrls(jira, 'project', row.key),
    ...(category ? { projectCategory: renderProjectCategory(jira, category) } : {}),
  };
}
