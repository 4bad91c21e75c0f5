import { badFields } from '../../errors.ts';
import type { Sql } from '../../store/sql.ts';
import { changeItem } from '../changelog.ts';
import { textOf } from './json-values.ts';
import type { FieldSetter } from './types.ts';

interface Named {
  id: number;
  name: string;
}

/** Finds a priority, resolution and so on by `{id}` or `{name}`. */
export function findNamed(sql: Sql, table: string, value: unknown, scope = ''): Named | undefined {
  const id = textOf(value, 'id');
  const name = textOf(value, 'name');
  if (id !== undefined) return sql.get<Named>(`SELECT id, name FROM ${table} WHERE id = ? ${scope}`, Number(id));
  if (name === undefined) return undefined;
  return sql.get<Named>(`SELECT id, name FROM ${table} WHERE name = ? COLLATE NOCASE ${scope}`, name);
}

function namedSetter(field: string, table: string, column: 'priority_id' | 'resolution_id'): FieldSetter {
  return (edit, value) => {
    const { sql } = edit.jira;
    const after = value === null ? undefined : findNamed(sql, table, value);
    if (value !== null && !after) throw badFields({ [field]: `Specify a valid '${field}' id or name` });
    const beforeId = edit.issue[column];
    if (beforeId === (after?.id ?? null)) return [];
    const before = sql.get<Named>(`SELECT id, name FROM ${table} WHERE id = ?`, beforeId ?? -1);
    sql.run(`UPDATE jira_issue SET ${column} = ? WHERE id = ?`, after?.id ?? null, edit.issue.id);
    const side = (one: Named | undefined): { id: string | null; text: string | null } => ({
      id: one ? String(one.id) : null,
      text: one?.name ?? null,
    });
    return [changeItem(field, side(before), side(after))];
  };
}

export const setPriority = namedSetter('priority', 'jira_priority', 'priority_id');

const setResolutionOnly = namedSetter('resolution', 'jira_resolution', 'resolution_id');

/** Setting a resolution also dates it; clearing it clears the date. */
export const setResolution: FieldSetter = (edit, value) => {
  const items = setResolutionOnly(edit, value);
  if (items.length > 0) {
    const resolved = value === null ? null : edit.at;
    edit.jira.sql.run('UPDATE jira_issue SET resolved = ? WHERE id = ?', resolved, edit.issue.id);
  }
  return items;
};
