import type { Jira } from '../context.ts';
import type { IssueRow } from '../issues/row.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import { projectById } from '../projects/row.ts';

type Json = Record<string, unknown>;

/** The edit screen as far as it is modelled: the system fields that every screen here has. */
const FIELDS: readonly [key: string, name: string, type: string][] = [
  ['summary', 'Summary', 'string'],
  ['description', 'Description', 'string'],
  ['priority', 'Priority', 'priority'],
  ['labels', 'Labels', 'array'],
  ['assignee', 'Assignee', 'user'],
  ['parent', 'Parent', 'issuelink'],
];

/** Which fields the viewer may edit: none without the permission, and none in an archived project. */
export function renderEditMeta(jira: Jira, viewer: Viewer, row: IssueRow): Json {
  const permitted = keepIssuesWith(jira, viewer, 'EDIT_ISSUES', [row.id]).has(row.id);
  const archived = projectById(jira.sql, row.project_id).state === 'archived';
  if (!permitted || archived) return { fields: {} };
  const entries = FIELDS.map(([key, name, type]) => [
    key,
    { required: key === 'summary', schema: { type, system: key }, name, key, operations: ['set'] },
  ]);
  return { fields: Object.fromEntries(entries) as Json };
}
