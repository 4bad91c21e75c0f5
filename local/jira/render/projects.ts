import type { Jira } from '../context.ts';
import type { ProjectRow } from '../projects/row.ts';
import { typesOfProject } from '../projects/type-of-project.ts';
import { renderIssueType } from './issue-types.ts';
import { renderProjectRef } from './project-refs.ts';
import type { NamedRow, VersionRow } from './side-lists.ts';
import { jiraTimestamp } from './timestamps.ts';
import { renderUser } from './users.ts';

type Json = Record<string, unknown>;

const EXPAND = 'description,lead,issueTypes,url,projectKeys,permissions,insight';

/** A lead shows no e-mail, time zone or type. */
function renderLead(jira: Jira, accountId: string): Json {
  const { self, avatarUrls, displayName, active } = renderUser(jira, accountId);
  return { self, accountId, avatarUrls, displayName, active };
}

function insight(jira: Jira, row: ProjectRow): Json {
  const found = jira.sql.get<{ n: number; last: number | null }>(
    'SELECT count(*) AS n, max(updated) AS last FROM jira_issue WHERE project_id = ?',
    row.id,
  );
  return {
    totalIssueCount: found?.n ?? 0,
    ...(found?.last ? { lastIssueUpdateTime: jiraTimestamp(found.last, 'UTC') } : {}),
  };
}

function stateOf(jira: Jira, row: ProjectRow, zone: string): Json {
  if (row.state === 'live' || row.state_at === null) return {};
  const at = jiraTimestamp(row.state_at, zone);
  const by = row.state_by === null ? undefined : renderUser(jira, row.state_by);
  return row.state === 'archived'
    ? { archived: true, archivedDate: at, ...(by ? { archivedBy: by } : {}) }
    : { deleted: true, deletedDate: at, ...(by ? { deletedBy: by } : {}) };
}

/** A project as lists show it, with what the request expands. */
export function renderProject(jira: Jira, row: ProjectRow, expand: ReadonlySet<string>, zone: string): Json {
  const has = (name: string, value: () => unknown): Json => (expand.has(name) ? { [name]: value() } : {});
  return {
    expand: EXPAND,
    ...renderProjectRef(jira, row),
    ...has('description', () => row.description),
    ...has('lead', () => renderLead(jira, row.lead)),
    ...has('url', () => row.url ?? ''),
    ...has('projectKeys', () => [row.key]),
    ...has('issueTypes', () => typesOfProject(jira, row.id).map((type) => renderIssueType(jira, type))),
    ...has('insight', () => insight(jira, row)),
    style: row.style,
    isPrivate: false,
    properties: {},
    ...(row.style === 'next-gen' ? { entityId: row.uuid, uuid: row.uuid } : {}),
    ...stateOf(jira, row, zone),
  };
}

/** One project in full. */
export function renderProjectFully(jira: Jira, row: ProjectRow, expand: ReadonlySet<string>, zone: string): Json {
  const base = `${jira.kernel.baseUrl()}/rest/api/3`;
  const components = jira.sql.all<NamedRow>('SELECT * FROM jira_component WHERE project_id = ? ORDER BY name', row.id);
  const versions = jira.sql.all<VersionRow>('SELECT * FROM jira_version WHERE project_id = ? ORDER BY id', row.id);
  return {
    ...renderProject(jira, row, new Set(['description', 'lead', 'issueTypes', 'url', ...expand]), zone),
    components: components.map((one) => ({
      self: `${base}/component/${one.id}`,
      id: String(one.id),
      name: one.name,
      description: one.description,
      isAssigneeTypeValid: false,
    })),
    versions: versions.map((one) => ({
      self: `${base}/version/${one.id}`,
      id: String(one.id),
      name: one.name,
      archived: one.archived === 1,
      released: one.released === 1,
      ...(one.release_date === null ? {} : { releaseDate: one.release_date }),
      projectId: row.id,
    })),
    assigneeType: 'UNASSIGNED',
    roles: { Administrators: `${base}/project/${row.id}/role/10002` },
  };
}
