import type { Jira } from '../context.ts';
import { listCustomFields, type CustomFieldRow } from '../fields/custom-fields.ts';
import { projectById, type ProjectRow } from '../projects/row.ts';
import { renderIssueType, type IssueTypeRow } from './issue-types.ts';
import { memo } from './memo.ts';
import { renderProjectRef } from './project-refs.ts';
import { renderStatus, type StatusRow } from './statuses.ts';
import { renderUser } from './users.ts';

type Json = Record<string, unknown>;

/** Rendered entities that many issues of one answer share; each is read once. */
export interface Lookups {
  status(id: number): Json;
  type(id: number): Json;
  priority(id: number): Json;
  resolution(id: number): Json;
  linkType(id: number): Json;
  user(accountId: string): Json;
  project(id: number): Json;
  projectRow(id: number): ProjectRow;
  customFields(): CustomFieldRow[];
}

/** A priority with its colour and address. */
export function renderPriority(jira: Jira, row: { id: number; name: string; color: string }): Json {
  const base = jira.kernel.baseUrl();
  return {
    self: `${base}/rest/api/3/priority/${row.id}`,
    iconUrl: `${base}/local/icon/priority/${row.id}`,
    name: row.name,
    id: String(row.id),
  };
}

/** A resolution with its address. */
export function renderResolution(jira: Jira, row: { id: number; name: string; description: string }): Json {
  return {
    self: `${jira.kernel.baseUrl()}/rest/api/3/resolution/${row.id}`,
    id: String(row.id),
    description: row.description,
    name: row.name,
  };
}

/** A type of link, named from both sides. */
export function renderLinkType(jira: Jira, row: { id: number; name: string; inward: string; outward: string }): Json {
  return {
    id: String(row.id),
    name: row.name,
    inward: row.inward,
    outward: row.outward,
    self: `${jira.kernel.baseUrl()}/rest/api/3/issueLinkType/${row.id}`,
  };
}

export function createLookups(jira: Jira): Lookups {
  const { sql } = jira;
  const read = <Row>(table: string, render: (jira: Jira, row: Row) => Json): ((id: number) => Json) =>
    memo((id) => {
      const row = sql.get<Row>(`SELECT * FROM ${table} WHERE id = ?`, id);
      return row ? render(jira, row) : {};
    });
  const projectRow = memo((id: number) => projectById(sql, id));
  let fields: CustomFieldRow[] | undefined;
  return {
    status: read<StatusRow>('jira_status', renderStatus),
    type: read<IssueTypeRow>('jira_issue_type', (site, row) => renderIssueType(site, row)),
    priority: read('jira_priority', renderPriority),
    resolution: read('jira_resolution', renderResolution),
    linkType: read('jira_link_type', renderLinkType),
    user: memo((accountId: string) => renderUser(jira, accountId)),
    project: memo((id: number) => renderProjectRef(jira, projectRow(id))),
    projectRow,
    customFields: () => (fields ??= listCustomFields(sql)),
  };
}
