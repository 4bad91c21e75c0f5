import { badFields } from '../../errors.ts';
import { isOnProject, kindOf, type CustomFieldRow } from '../../fields/custom-fields.ts';
import { changeItem } from '../changelog.ts';
import { asList, textOf } from './json-values.ts';
import { setEpicLink } from './parent.ts';
import type { Edit, FieldSetter } from './types.ts';

function setValue(edit: Edit, field: CustomFieldRow, value: number | string | null): ReturnType<FieldSetter> {
  const { sql } = edit.jira;
  const key = [edit.issue.id, field.id] as const;
  const before = sql.get<{ value: number | string }>(
    'SELECT value FROM jira_custom WHERE issue_id = ? AND field_id = ?',
    ...key,
  )?.value;
  if ((before ?? null) === value) return [];
  if (value === null) sql.run('DELETE FROM jira_custom WHERE issue_id = ? AND field_id = ?', ...key);
  else sql.run('INSERT OR REPLACE INTO jira_custom (issue_id, field_id, value) VALUES (?, ?, ?)', ...key, value);
  const text = (one: number | string | null | undefined): string | null =>
    one === null || one === undefined ? null : String(one);
  return [changeItem(field.name, { text: text(before) }, { text: text(value) }, `customfield_${field.id}`)];
}

function setSprint(edit: Edit, field: CustomFieldRow, value: unknown): ReturnType<FieldSetter> {
  const { sql } = edit.jira;
  const given = value === null ? [] : asList(Array.isArray(value) ? value : [value], `customfield_${field.id}`);
  const ids = given.map((one) => Number(textOf(one, 'id') ?? one));
  const names = new Map<number, string>();
  for (const id of ids) {
    const sprint = sql.get<{ name: string }>('SELECT name FROM jira_sprint WHERE id = ?', id);
    if (!sprint) throw badFields({ [`customfield_${field.id}`]: `Sprint with id ${id} does not exist.` });
    names.set(id, sprint.name);
  }
  const before = sql.all<{ id: number; name: string }>(
    'SELECT s.id, s.name FROM jira_issue_sprint x JOIN jira_sprint s ON s.id = x.sprint_id WHERE x.issue_id = ? ORDER BY s.id',
    edit.issue.id,
  );
  const side = (list: readonly (number | string)[]): string => list.join(', ');
  const after = [...names.keys()].sort((a, b) => a - b);
  if (side(before.map((one) => one.id)) === side(after)) return [];
  sql.run('DELETE FROM jira_issue_sprint WHERE issue_id = ?', edit.issue.id);
  for (const id of after) {
    sql.run('INSERT INTO jira_issue_sprint (issue_id, sprint_id) VALUES (?, ?)', edit.issue.id, id);
  }
  return [
    changeItem(
      field.name,
      { id: side(before.map((one) => one.id)), text: side(before.map((one) => one.name)) },
      { id: side(after), text: side(after.map((id) => names.get(id) ?? '')) },
      `customfield_${field.id}`,
    ),
  ];
}

/** The setter of a custom field on this issue's project; `undefined` when the project does not have the field. */
export function customSetter(edit: Edit, field: CustomFieldRow): FieldSetter | undefined {
  if (!isOnProject(field, edit.project)) return undefined;
  const id = `customfield_${field.id}`;
  switch (kindOf(field).kind) {
    case 'sprint':
      return (_, value) => setSprint(edit, field, value);
    case 'epicLink':
      return setEpicLink;
    case 'rank':
      return undefined;
    case 'number':
      return (_, value) => {
        if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) {
          throw badFields({ [id]: 'Operation value must be a number' });
        }
        return setValue(edit, field, value);
      };
    case 'text':
      return (_, value) => {
        if (value !== null && typeof value !== 'string') throw badFields({ [id]: 'Operation value must be a string' });
        return setValue(edit, field, value);
      };
  }
}
