import { FIELD } from '../store/fixed-data.ts';
import type { Sql } from '../store/sql.ts';
import type { ProjectRow } from '../projects/row.ts';
import { pointsFieldOf } from './points-field.ts';
import type { FieldSchema } from './system-fields.ts';

export interface CustomFieldRow {
  id: number;
  name: string;
  /** Full key of the field's kind, such as `com.atlassian.jira.plugin.system.customfieldtypes:float`. */
  custom: string;
  /** Set where only one team-managed project has the field. */
  project_id: number | null;
}

/** How values of a kind of field are kept: a number, a text, or by other tables (sprint, epic link, rank). */
export type ValueKind = 'number' | 'text' | 'sprint' | 'epicLink' | 'rank';

const KIND_BY_CUSTOM: Readonly<Record<string, { kind: ValueKind; type: string; items?: string }>> = {
  'jsw-story-points': { kind: 'number', type: 'number' },
  float: { kind: 'number', type: 'number' },
  'gh-sprint': { kind: 'sprint', type: 'array', items: 'json' },
  'gh-epic-link': { kind: 'epicLink', type: 'any' },
  'gh-lexo-rank': { kind: 'rank', type: 'any' },
  'gh-epic-label': { kind: 'text', type: 'string' },
  textfield: { kind: 'text', type: 'string' },
  datepicker: { kind: 'text', type: 'date' },
};

/** The kind of a custom field; what this Jira has no rule for is kept as text. */
export function kindOf(row: CustomFieldRow): { kind: ValueKind; type: string; items?: string } {
  return KIND_BY_CUSTOM[row.custom.split(':')[1] ?? ''] ?? { kind: 'text', type: 'string' };
}

export function schemaOf(row: CustomFieldRow): FieldSchema {
  const { type, items } = kindOf(row);
  return { type, ...(items === undefined ? {} : { items }), custom: row.custom, customId: row.id };
}

/** Number in `customfield_10016` or `cf[10016]`; `undefined` for other names. */
export function customFieldNumber(id: string): number | undefined {
  const match = /^(?:customfield_(\d+)|cf\[(\d+)\])$/i.exec(id);
  return match ? Number(match[1] ?? match[2]) : undefined;
}

/** All custom fields of the site. */
export function listCustomFields(sql: Sql): CustomFieldRow[] {
  return sql.all<CustomFieldRow>('SELECT * FROM jira_field ORDER BY id');
}

/** Whether issues of the project have the field: the two styles of projects estimate in different ones. */
export function isOnProject(
  field: CustomFieldRow,
  project: Pick<ProjectRow, 'id' | 'style' | 'story_points_field'>,
): boolean {
  if (field.project_id !== null) return field.project_id === project.id;
  if (field.id === pointsFieldOf(project)) return true;
  if (/story point/i.test(field.name)) return false;
  return project.style === 'classic' || (field.id !== FIELD.epicLink && field.id !== FIELD.epicName);
}
