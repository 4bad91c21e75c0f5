import type { Jira } from '../context.ts';

type Json = Record<string, unknown>;

export interface StatusRow {
  id: number;
  name: string;
  description: string;
  category: number;
  project_id: number | null;
}

interface Category {
  id: number;
  key: 'undefined' | 'new' | 'indeterminate' | 'done';
  colorName: string;
  name: string;
}

/** The four status categories; ids and keys are the same on every site. */
export const CATEGORIES: readonly Category[] = [
  { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' },
  { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  { id: 3, key: 'done', colorName: 'green', name: 'Done' },
];

/** A category with its address. */
export function renderCategory(jira: Jira, id: number): Json {
  const category = CATEGORIES.find((one) => one.id === id) ?? CATEGORIES[0];
  return { self: `${jira.kernel.baseUrl()}/rest/api/3/statuscategory/${id}`, ...category };
}

/** A status as issues and `/status` show it; those of team-managed projects carry their scope. */
export function renderStatus(jira: Jira, row: StatusRow): Json {
  const base = jira.kernel.baseUrl();
  return {
    self: `${base}/rest/api/3/status/${row.id}`,
    description: row.description,
    iconUrl: `${base}/local/icon/status/${row.id}`,
    name: row.name,
    id: String(row.id),
    statusCategory: renderCategory(jira, row.category),
    ...(row.project_id === null ? {} : { scope: projectScope(row.project_id) }),
  };
}

/** The scope of what belongs to one team-managed project. */
export function projectScope(projectId: number): Json {
  return { type: 'PROJECT', project: { id: String(projectId) } };
}
