import type { Jira } from '../context.ts';
import { pointsFieldOf } from '../fields/points-field.ts';
import { changeItem, type ChangeItem } from '../issues/changelog.ts';
import { findIssueId } from '../issues/row.ts';
import type { ProjectRow } from '../projects/row.ts';
import type { Names } from './names.ts';
import type { NamedChange } from './types.ts';

type Value = string | number | null;

interface Side {
  id?: string | null;
  text: string | null;
}

const text = (value: Value): string | null => (value === null ? null : String(value));

/** Turns a change in words into the item that Jira's changelog has for it. */
export function itemOf(jira: Jira, names: Names, project: ProjectRow, change: NamedChange | ChangeItem): ChangeItem {
  if ('fieldtype' in change) return change;
  const { field, from, to } = change;
  const sides = (idOf: (name: string) => string | null, textOf = text): [Side, Side] => [
    { id: from === null ? null : idOf(String(from)), text: textOf(from) },
    { id: to === null ? null : idOf(String(to)), text: textOf(to) },
  ];
  switch (field) {
    case 'status':
      return changeItem(field, ...sides((name) => String(names.status(project, name, undefined))));
    case 'resolution':
      return changeItem(field, ...sides((name) => String(names.resolution(name))));
    case 'priority':
      return changeItem(field, ...sides((name) => String(names.priority(name))));
    case 'assignee': {
      const nameOf = (id: Value): string | null =>
        id === null ? null : (jira.people.find(String(id))?.displayName ?? 'Former user');
      return changeItem(field, ...sides((id) => id, nameOf));
    }
    case 'parent': {
      const idOf = (key: string): string | null => text(findIssueId(jira.sql, key) ?? null);
      return changeItem('IssueParentAssociation', ...sides(idOf), null);
    }
    case 'storyPoints': {
      const id = pointsFieldOf(project);
      const name = jira.sql.get<{ name: string }>('SELECT name FROM jira_field WHERE id = ?', id)?.name ?? '';
      return changeItem(name, { text: text(from) }, { text: text(to) }, `customfield_${id}`);
    }
    case 'summary':
    case 'labels':
      return changeItem(field, { text: text(from) }, { text: text(to) });
  }
}
