import { badFields, badRequest } from '../errors.ts';
import { notSettable } from './apply-fields.ts';
import type { ChangeItem } from './changelog.ts';
import { setterOf, type Edit } from './setters/index.ts';
import { asObject, textOf } from './setters/json-values.ts';

const READ_LIST: Readonly<Record<string, string>> = {
  labels: 'SELECT label AS entry FROM jira_label WHERE issue_id = ?',
  components: 'SELECT component_id AS entry FROM jira_issue_component WHERE issue_id = ?',
  fixVersions: "SELECT version_id AS entry FROM jira_issue_version WHERE relation = 'fix' AND issue_id = ?",
  versions: "SELECT version_id AS entry FROM jira_issue_version WHERE relation = 'affected' AND issue_id = ?",
};

function presentList(edit: Edit, fieldId: string): unknown[] {
  const statement = READ_LIST[fieldId];
  if (statement === undefined) throw badFields({ [fieldId]: `The field '${fieldId}' only takes the operation 'set'.` });
  const rows = edit.jira.sql.all<{ entry: number | string }>(statement, edit.issue.id);
  return rows.map(({ entry }) => (fieldId === 'labels' ? entry : { id: entry }));
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return textOf(a, 'id') === textOf(b, 'id');
}

function namedToId(edit: Edit, fieldId: string, value: unknown): unknown {
  const name = textOf(value, 'name');
  if (name === undefined || fieldId === 'labels') return value;
  const table = fieldId === 'components' ? 'jira_component' : 'jira_version';
  const row = edit.jira.sql.get<{ id: number }>(
    `SELECT id FROM ${table} WHERE project_id = ? AND name = ?`,
    edit.project.id,
    name,
  );
  return row ?? value;
}

function applyOne(edit: Edit, fieldId: string, operation: string, value: unknown): ChangeItem[] {
  const set = setterOf(edit, fieldId);
  if (!set) throw badFields({ [fieldId]: notSettable(fieldId) });
  if (operation === 'set') return set(edit, value);
  const list = presentList(edit, fieldId);
  const entry = namedToId(edit, fieldId, value);
  const others = list.filter((one) => !same(one, entry));
  if (operation === 'add') return set(edit, [...others, entry]);
  if (operation === 'remove') return others.length === list.length ? [] : set(edit, others);
  throw badFields({ [fieldId]: `Operation '${operation}' is not supported for '${fieldId}'.` });
}

/** Applies the `update` part of an edit: for each field a list of `{set|add|remove: value}`. */
export function applyOperations(edit: Edit, update: Record<string, unknown>): ChangeItem[] {
  return Object.entries(update).flatMap(([fieldId, operations]) => {
    if (!Array.isArray(operations)) throw badRequest(`The operations of '${fieldId}' must be a list.`);
    return operations.flatMap((one: unknown) =>
      Object.entries(asObject(one) ?? {}).flatMap(([operation, value]) => applyOne(edit, fieldId, operation, value)),
    );
  });
}
