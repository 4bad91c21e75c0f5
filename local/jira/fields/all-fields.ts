import type { Sql } from '../store/sql.ts';
import { listCustomFields, schemaOf, type CustomFieldRow } from './custom-fields.ts';
import { SYSTEM_FIELDS, type SystemField } from './system-fields.ts';

/** A field of the site, system or custom. */
export interface FieldInfo extends SystemField {
  custom: CustomFieldRow | undefined;
}

function describe(row: CustomFieldRow): FieldInfo {
  return {
    id: `customfield_${row.id}`,
    name: row.name,
    schema: schemaOf(row),
    clauseNames: [`cf[${row.id}]`, row.name],
    navigable: true,
    orderable: true,
    custom: row,
  };
}

/** Every field of the site, system fields first. */
export function allFields(sql: Sql): FieldInfo[] {
  return [
    ...SYSTEM_FIELDS.map((field): FieldInfo => ({ ...field, custom: undefined })),
    ...listCustomFields(sql).map(describe),
  ];
}
