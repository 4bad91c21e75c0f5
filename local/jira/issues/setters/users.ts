import { badFields } from '../../errors.ts';
import { changeItem } from '../changelog.ts';
import { textOf } from './json-values.ts';
import type { FieldSetter } from './types.ts';

/** Stands for the project's default assignee, who on this site is nobody. */
const AUTOMATIC = '-1';

function userSetter(field: 'assignee' | 'reporter'): FieldSetter {
  return (edit, value) => {
    const given = value === null ? undefined : (textOf(value, 'accountId') ?? textOf(value, 'id'));
    if (value !== null && given === undefined) throw badFields({ [field]: 'Specify a valid accountId' });
    const after = given === AUTOMATIC || given === undefined ? null : given;
    const { people, sql } = edit.jira;
    if (after !== null && !people.find(after)) throw badFields({ [field]: `User '${after}' does not exist.` });
    const before = edit.issue[field];
    if (before === after) return [];
    sql.run(`UPDATE jira_issue SET ${field} = ? WHERE id = ?`, after, edit.issue.id);
    const side = (id: string | null): { id: string | null; text: string | null } => ({
      id,
      text: id === null ? null : (people.find(id)?.displayName ?? 'Former user'),
    });
    return [changeItem(field, side(before), side(after))];
  };
}

export const setAssignee = userSetter('assignee');
export const setReporter = userSetter('reporter');
