import type { IssueRow } from '../issues/row.ts';
import { isOnProject, kindOf, type CustomFieldRow } from '../fields/custom-fields.ts';
import type { FieldReader } from './field-reader.ts';
import type { SprintRow } from './side-lists.ts';

function renderSprint(row: SprintRow): Record<string, unknown> {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    boardId: row.board_id,
    goal: '',
    ...(row.start_date === null ? {} : { startDate: row.start_date }),
    ...(row.end_date === null ? {} : { endDate: row.end_date }),
    ...(row.complete_date === null ? {} : { completeDate: row.complete_date }),
  };
}

function epicKey(reader: FieldReader, row: IssueRow): string | null {
  return row.parent_id !== null && row.level === 0 ? (reader.keyOf(row.parent_id) ?? null) : null;
}

function customValue(reader: FieldReader, row: IssueRow, field: CustomFieldRow): unknown {
  switch (kindOf(field).kind) {
    case 'sprint': {
      const sprints = reader.side.sprints(row.id);
      return sprints.length === 0 ? null : sprints.map(renderSprint);
    }
    case 'epicLink':
      return epicKey(reader, row);
    case 'rank':
      return `0|i${String(row.id).padStart(6, '0')}:`;
    case 'number':
    case 'text':
      return reader.side.custom(row.id).get(field.id) ?? null;
  }
}

/** Values of the wanted custom fields that the issue's project has; `null` where the issue has none. */
export function customValues(reader: FieldReader, row: IssueRow): [string, unknown][] {
  const project = reader.lookups.projectRow(row.project_id);
  return reader.lookups
    .customFields()
    .filter((field) => reader.wants(`customfield_${field.id}`) && isOnProject(field, project))
    .map((field) => [`customfield_${field.id}`, customValue(reader, row, field)]);
}
