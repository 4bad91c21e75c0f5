import type { IssueRow } from '../issues/row.ts';
import { embeddedComments } from './comments.ts';
import type { FieldReader } from './field-reader.ts';
import { renderLink } from './linked-issues.ts';
import type { NamedRow, VersionRow } from './side-lists.ts';
import { renderCategory } from './statuses.ts';
import { jiraTimestamp } from './timestamps.ts';

type Value = (reader: FieldReader, row: IssueRow) => unknown;

const api = (reader: FieldReader, path: string): string => `${reader.jira.kernel.baseUrl()}/rest/api/3/${path}`;
const date = (reader: FieldReader, epochMs: number | null): string | null =>
  epochMs === null ? null : jiraTimestamp(epochMs, reader.viewer.zone);
const user = (reader: FieldReader, accountId: string | null): unknown =>
  accountId === null ? null : reader.lookups.user(accountId);
const document = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));

const component = (reader: FieldReader, row: NamedRow): unknown => ({
  self: api(reader, `component/${row.id}`),
  id: String(row.id),
  name: row.name,
  description: row.description,
});

const version = (reader: FieldReader, row: VersionRow): unknown => ({
  self: api(reader, `version/${row.id}`),
  id: String(row.id),
  description: row.description,
  name: row.name,
  archived: row.archived === 1,
  released: row.released === 1,
  ...(row.release_date === null ? {} : { releaseDate: row.release_date }),
});

/** How each system field is read; `undefined` leaves the field out of the answer. */
export const SYSTEM_VALUES: Readonly<Record<string, Value>> = {
  summary: (_, row) => row.summary,
  issuetype: (reader, row) => reader.lookups.type(row.type_id),
  parent: (reader, row) => (row.parent_id === null ? undefined : (reader.ref(row.parent_id) ?? undefined)),
  project: (reader, row) => reader.lookups.project(row.project_id),
  status: (reader, row) => reader.lookups.status(row.status_id),
  statusCategory: (reader, row) =>
    reader.lookups.status(row.status_id)['statusCategory'] ?? renderCategory(reader.jira, 1),
  statuscategorychangedate: (reader, row) => date(reader, row.category_changed),
  resolution: (reader, row) => (row.resolution_id === null ? null : reader.lookups.resolution(row.resolution_id)),
  resolutiondate: (reader, row) => date(reader, row.resolved),
  priority: (reader, row) => (row.priority_id === null ? null : reader.lookups.priority(row.priority_id)),
  assignee: (reader, row) => user(reader, row.assignee),
  reporter: (reader, row) => user(reader, row.reporter),
  creator: (reader, row) => user(reader, row.creator),
  created: (reader, row) => date(reader, row.created),
  updated: (reader, row) => date(reader, row.updated),
  duedate: (_, row) => row.due,
  labels: (reader, row) => reader.side.labels(row.id),
  components: (reader, row) => reader.side.components(row.id).map((one) => component(reader, one)),
  fixVersions: (reader, row) => reader.side.versions(row.id, 'fix').map((one) => version(reader, one)),
  versions: (reader, row) => reader.side.versions(row.id, 'affected').map((one) => version(reader, one)),
  description: (_, row) => document(row.description),
  environment: (_, row) => document(row.environment),
  issuelinks: (reader, row) =>
    reader.side
      .links(row.id)
      .map((link) => renderLink(reader.jira, reader.viewer, reader.lookups, link, row.id))
      .filter((link) => link !== undefined),
  subtasks: (reader, row) =>
    reader.side
      .subtasks(row.id)
      .map((id) => reader.ref(id))
      .filter((ref) => ref !== null),
  comment: (reader, row) => embeddedComments(reader.jira, row.id, reader.viewer.zone),
  watches: (reader, row) => ({ self: api(reader, `issue/${row.id}/watchers`), watchCount: 0, isWatching: false }),
  votes: (reader, row) => ({ self: api(reader, `issue/${row.id}/votes`), votes: 0, hasVoted: false }),
};
