import { badFields } from '../../errors.ts';
import { changeItem } from '../changelog.ts';
import { existingIssue, findIssueId, type IssueRow } from '../row.ts';
import { asObject, textOf } from './json-values.ts';
import type { Edit, FieldSetter } from './types.ts';

/** Whether `parent` may hold `child`: one level above; across projects only between company-managed ones. */
export function mayHold(
  parent: Pick<IssueRow, 'level' | 'project_id' | 'style'>,
  child: Pick<IssueRow, 'level' | 'project_id' | 'style'>,
): boolean {
  if (parent.level !== child.level + 1) return false;
  if (parent.project_id === child.project_id) return true;
  return child.level === 0 && parent.style === 'classic' && child.style === 'classic';
}

function findParent(edit: Edit, value: unknown): IssueRow | undefined {
  if (value === null || asObject(value)?.['none'] === true) return undefined;
  const named = textOf(value, 'id') ?? textOf(value, 'key');
  const id = named === undefined ? undefined : findIssueId(edit.jira.sql, named);
  const parent = id === undefined ? undefined : existingIssue(edit.jira.sql, id);
  if (!parent) throw badFields({ parent: 'Could not find valid "id" or "key" in parent object.' });
  if (!mayHold(parent, edit.issue)) {
    throw badFields({ parentId: `Given parent work item '${parent.key}' does not belong to appropriate hierarchy.` });
  }
  return parent;
}

/** The changelog names this change by a word of its own and gives no fieldId, in both styles of projects. */
export const setParent: FieldSetter = (edit, value) => {
  const after = findParent(edit, value);
  if (!after && edit.issue.level < 0) throw badFields({ parent: 'A sub-task needs a parent.' });
  const beforeId = edit.issue.parent_id;
  if (beforeId === (after?.id ?? null)) return [];
  const { sql } = edit.jira;
  const before = beforeId === null ? undefined : existingIssue(sql, beforeId);
  sql.run('UPDATE jira_issue SET parent_id = ? WHERE id = ?', after?.id ?? null, edit.issue.id);
  const side = (one: IssueRow | undefined): { id: string | null; text: string | null } => ({
    id: one ? String(one.id) : null,
    text: one?.key ?? null,
  });
  return [changeItem('IssueParentAssociation', side(before), side(after), null)];
};

/** The old field of company-managed projects: a key, or null. */
export const setEpicLink: FieldSetter = (edit, value) =>
  setParent(edit, typeof value === 'string' ? { key: value } : null);
