import { badFields } from '../../errors.ts';
import { changeItem, type ChangeItem } from '../changelog.ts';
import { asList, textOf } from './json-values.ts';
import { findNamed } from './named.ts';
import type { Edit, FieldSetter } from './types.ts';

export const setLabels: FieldSetter = (edit, value) => {
  const labels = [...new Set(asList(value, 'labels').map(String))];
  const bad = labels.find((label) => label === '' || /\s/.test(label));
  if (bad !== undefined) throw badFields({ labels: `The label '${bad}' contains spaces which is invalid.` });
  const { sql } = edit.jira;
  const rows = sql.all<{ label: string }>(
    'SELECT label FROM jira_label WHERE issue_id = ? ORDER BY label',
    edit.issue.id,
  );
  const before = rows.map((row) => row.label).join(' ');
  const after = [...labels].sort().join(' ');
  if (before === after) return [];
  sql.run('DELETE FROM jira_label WHERE issue_id = ?', edit.issue.id);
  for (const label of labels) sql.run('INSERT INTO jira_label (issue_id, label) VALUES (?, ?)', edit.issue.id, label);
  return [changeItem('labels', { text: before }, { text: after })];
};

interface Member {
  id: number;
  name: string;
}

interface MemberList {
  fieldId: string;
  /** Name of the field in a changelog item. */
  logged: string;
  table: 'jira_component' | 'jira_version';
  present: string;
  insert: string;
  remove: string;
}

function diff(list: MemberList, before: readonly Member[], after: readonly Member[]): ChangeItem[] {
  const none = { text: null };
  const some = (one: Member): { id: string; text: string } => ({ id: String(one.id), text: one.name });
  const lost = before.filter((one) => !after.some((other) => other.id === one.id));
  const won = after.filter((one) => !before.some((other) => other.id === one.id));
  return [
    ...lost.map((one) => changeItem(list.logged, some(one), none, list.fieldId)),
    ...won.map((one) => changeItem(list.logged, none, some(one), list.fieldId)),
  ];
}

function memberSetter(list: MemberList): FieldSetter {
  return (edit: Edit, value) => {
    const { sql } = edit.jira;
    const scope = `AND project_id = ${edit.project.id}`;
    const after = asList(value, list.fieldId).map((one) => {
      const found = findNamed(sql, list.table, one, scope);
      const said = textOf(one, 'name') ?? textOf(one, 'id') ?? '';
      if (!found) throw badFields({ [list.fieldId]: `'${said}' is not valid in project '${edit.project.key}'` });
      return found;
    });
    const before = sql.all<Member>(list.present, edit.issue.id);
    const items = diff(list, before, after);
    if (items.length === 0) return [];
    sql.run(list.remove, edit.issue.id);
    for (const one of after) sql.run(list.insert, edit.issue.id, one.id);
    return items;
  };
}

export const setComponents = memberSetter({
  fieldId: 'components',
  logged: 'Component',
  table: 'jira_component',
  present: `SELECT c.id, c.name FROM jira_issue_component x JOIN jira_component c ON c.id = x.component_id
    WHERE x.issue_id = ?`,
  insert: 'INSERT OR IGNORE INTO jira_issue_component (issue_id, component_id) VALUES (?, ?)',
  remove: 'DELETE FROM jira_issue_component WHERE issue_id = ?',
});

const versionSetter = (fieldId: string, logged: string, relation: 'fix' | 'affected'): FieldSetter =>
  memberSetter({
    fieldId,
    logged,
    table: 'jira_version',
    present: `SELECT v.id, v.name FROM jira_issue_version x JOIN jira_version v ON v.id = x.version_id
      WHERE x.relation = '${relation}' AND x.issue_id = ?`,
    insert: `INSERT OR IGNORE INTO jira_issue_version (issue_id, relation, version_id) VALUES (?, '${relation}', ?)`,
    remove: `DELETE FROM jira_issue_version WHERE relation = '${relation}' AND issue_id = ?`,
  });

export const setFixVersions = versionSetter('fixVersions', 'Fix Version', 'fix');
export const setVersions = versionSetter('versions', 'Version', 'affected');
