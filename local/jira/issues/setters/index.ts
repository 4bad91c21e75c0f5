import { customFieldNumber, type CustomFieldRow } from '../../fields/custom-fields.ts';
import { customSetter } from './custom.ts';
import { setComponents, setFixVersions, setLabels, setVersions } from './lists.ts';
import { setPriority, setResolution } from './named.ts';
import { setParent } from './parent.ts';
import { setDescription, setDueDate, setEnvironment, setSummary } from './texts.ts';
import type { Edit, FieldSetter } from './types.ts';
import { setAssignee, setReporter } from './users.ts';

export type { Edit, FieldSetter } from './types.ts';

const SYSTEM_SETTERS: Readonly<Record<string, FieldSetter>> = {
  summary: setSummary,
  description: setDescription,
  environment: setEnvironment,
  duedate: setDueDate,
  priority: setPriority,
  resolution: setResolution,
  assignee: setAssignee,
  reporter: setReporter,
  labels: setLabels,
  components: setComponents,
  fixVersions: setFixVersions,
  versions: setVersions,
  parent: setParent,
};

/** How a field is written on this issue; `undefined` when it is unknown or not on the project's screens. */
export function setterOf(edit: Edit, fieldId: string): FieldSetter | undefined {
  const known = SYSTEM_SETTERS[fieldId];
  if (known) return known;
  const number = customFieldNumber(fieldId);
  if (number === undefined) return undefined;
  const field = edit.jira.sql.get<CustomFieldRow>('SELECT * FROM jira_field WHERE id = ?', number);
  return field && customSetter(edit, field);
}
