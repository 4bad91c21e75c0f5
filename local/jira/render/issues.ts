import type { Jira } from '../context.ts';
import { issuesById, type IssueRow } from '../issues/row.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { customValues } from './custom-values.ts';
import { createFieldReader, type FieldReader } from './field-reader.ts';
import type { FieldSelection } from './field-selection.ts';
import { renderEditMeta } from './edit-meta.ts';
import { embeddedChangelog } from './embedded-changelog.ts';
import { readProperties } from './properties.ts';
import { SYSTEM_VALUES } from './system-values.ts';

type Json = Record<string, unknown>;

/** What an answer shows of each issue. */
export interface IssueView {
  fields: FieldSelection;
  expand: ReadonlySet<string>;
  /** Property keys, or `*all`. */
  properties: readonly string[];
}

const EXPAND = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

function renderFields(reader: FieldReader, row: IssueRow): Json {
  const fields: Json = {};
  for (const [id, read] of Object.entries(SYSTEM_VALUES)) {
    if (!reader.wants(id)) continue;
    const value = read(reader, row);
    if (value !== undefined) fields[id] = value;
  }
  for (const [id, value] of customValues(reader, row)) fields[id] = value;
  return fields;
}

function renderIssue(reader: FieldReader, row: IssueRow, view: IssueView): Json {
  return {
    expand: EXPAND,
    id: String(row.id),
    self: `${reader.jira.kernel.baseUrl()}/rest/api/3/issue/${row.id}`,
    key: row.key,
    ...(view.expand.has('changelog') ? { changelog: embeddedChangelog(reader.jira, row.id, reader.viewer.zone) } : {}),
    ...(view.expand.has('editmeta') ? { editmeta: renderEditMeta(reader.jira, reader.viewer, row) } : {}),
    ...(view.properties.length > 0 ? { properties: readProperties(reader.jira.sql, row.id, view.properties) } : {}),
    fields: renderFields(reader, row),
  };
}

/** The given issues by ascending id. The caller has checked that the viewer may see them. */
export function renderIssues(jira: Jira, viewer: Viewer, ids: readonly number[], view: IssueView): Json[] {
  const reader = createFieldReader(jira, viewer, ids, view.fields);
  return issuesById(jira.sql, ids).map((row) => renderIssue(reader, row, view));
}
