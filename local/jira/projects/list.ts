import type { Jira } from '../context.ts';
import type { Viewer } from '../permissions/viewer.ts';
import type { Param } from '../store/sql.ts';
import type { ProjectRow } from './row.ts';

/** What a list of projects is narrowed to and sorted by. */
export interface ProjectFilter {
  ids: readonly number[];
  keys: readonly string[];
  /** Part of the key or name, in any case. */
  query: string | undefined;
  typeKeys: readonly string[];
  categoryId: number | undefined;
  states: readonly string[];
  /** Permission that the viewer must have. */
  permission: string;
  orderBy: string;
}

const ORDER: Readonly<Record<string, string>> = {
  key: 'p.key',
  name: 'p.name COLLATE NOCASE',
  category: '(SELECT name FROM jira_category WHERE id = p.category_id)',
  owner: '(SELECT display_name FROM people_account WHERE account_id = p.lead)',
  issueCount: '(SELECT count(*) FROM jira_issue WHERE project_id = p.id)',
  lastIssueUpdatedDate: '(SELECT max(updated) FROM jira_issue WHERE project_id = p.id)',
  archivedDate: 'p.state_at',
  deletedDate: 'p.state_at',
};

/** Whether a sort order is known, with or without its sign. */
export function isProjectOrder(orderBy: string): boolean {
  return orderBy.replace(/^[+\- ]/, '') in ORDER;
}

/** Trashed projects are for Jira administrators only; the others for who has the permission. */
function allowed(viewer: Viewer, filter: ProjectFilter): [string, Param[]] {
  const ids = JSON.stringify([...viewer.projectsWith(filter.permission)]);
  const inTrash = viewer.isAdmin ? "OR p.state = 'deleted'" : '';
  return [`(p.id IN (SELECT value FROM json_each(?)) ${inTrash})`, [ids]];
}

/** The projects that the viewer may see and that pass the filter. */
export function listProjects(jira: Jira, viewer: Viewer, filter: ProjectFilter): ProjectRow[] {
  const [rights, params] = allowed(viewer, filter);
  const conditions = [rights, 'p.state IN (SELECT value FROM json_each(?))'];
  params.push(JSON.stringify(filter.states));
  const oneOf = (column: string, values: readonly Param[]): void => {
    if (values.length === 0) return;
    conditions.push(`${column} IN (SELECT value FROM json_each(?))`);
    params.push(JSON.stringify(values));
  };
  oneOf('p.id', filter.ids);
  oneOf('p.key', filter.keys);
  oneOf('p.type_key', filter.typeKeys);
  oneOf('p.category_id', filter.categoryId === undefined ? [] : [filter.categoryId]);
  if (filter.query !== undefined) {
    conditions.push('(instr(lower(p.key), lower(?)) > 0 OR instr(lower(p.name), lower(?)) > 0)');
    params.push(filter.query, filter.query);
  }
  const order = ORDER[filter.orderBy.replace(/^[+\- ]/, '')] ?? 'p.key';
  const direction = filter.orderBy.startsWith('-') ? 'DESC' : 'ASC';
  return jira.sql.all<ProjectRow>(
    `SELECT p.* FROM jira_project p WHERE ${conditions.join(' AND ')} ORDER BY ${order} ${direction}, p.key`,
    ...params,
  );
}
