import type { Jira } from '../context.ts';
import { projectScope } from './statuses.ts';

export interface IssueTypeRow {
  id: number;
  name: string;
  description: string;
  level: number;
  project_id: number | null;
  uuid: string | null;
}

const AVATAR_BY_LEVEL: Record<number, number> = { [-1]: 10316, 0: 10318, 1: 10307 };

/** An issue type; those of team-managed projects carry `entityId`, and their scope where a list asks for it. */
export function renderIssueType(jira: Jira, row: IssueTypeRow, withScope = false): Record<string, unknown> {
  const base = jira.kernel.baseUrl();
  return {
    self: `${base}/rest/api/3/issuetype/${row.id}`,
    id: String(row.id),
    description: row.description,
    iconUrl: `${base}/local/icon/issuetype/${row.level}`,
    name: row.name,
    ...(withScope ? { untranslatedName: row.name } : {}),
    subtask: row.level < 0,
    avatarId: AVATAR_BY_LEVEL[row.level] ?? 10300,
    ...(row.uuid === null ? {} : { entityId: row.uuid }),
    hierarchyLevel: row.level,
    ...(withScope && row.project_id !== null ? { scope: projectScope(row.project_id) } : {}),
  };
}
