import type { Jira } from '../context.ts';
import { allFields } from '../fields/all-fields.ts';
import type { FieldSelection } from '../render/field-selection.ts';

/** The `names` and `schema` maps of the shown fields, where the request expands them. */
export function withNames(jira: Jira, shown: FieldSelection, expand: ReadonlySet<string>): Record<string, unknown> {
  if (!expand.has('names') && !expand.has('schema')) return {};
  const fields = allFields(jira.sql).filter((field) => shown(field.id));
  const names = Object.fromEntries(fields.map((field) => [field.id, field.name]));
  const schema = Object.fromEntries(fields.flatMap((field) => (field.schema ? [[field.id, field.schema]] : [])));
  return { ...(expand.has('names') ? { names } : {}), ...(expand.has('schema') ? { schema } : {}) };
}
