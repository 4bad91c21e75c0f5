import { CATEGORIES } from '../../render/statuses.ts';
import type { Operand } from '../ast.ts';
import { byNameOrId, entityField } from './entity-field.ts';
import { EQUALITY, type JqlContext } from './types.ts';

function projectsOf({ jira, viewer }: JqlContext, operand: Operand): number[] {
  if (operand.kind === 'function' && /^projectsleadbyuser$/i.test(operand.name)) {
    const lead = operand.args[0] ?? viewer.account?.accountId ?? '';
    return jira.sql.all<{ id: number }>('SELECT id FROM jira_project WHERE lead = ?', lead).map((row) => row.id);
  }
  if (operand.kind !== 'value') return [];
  const rows = jira.sql.all<{ id: number }>(
    'SELECT id FROM jira_project WHERE key = ? COLLATE NOCASE OR name = ? COLLATE NOCASE OR id = ?',
    operand.text,
    operand.text,
    /^\d+$/.test(operand.text) ? Number(operand.text) : -1,
  );
  return rows.map((row) => row.id);
}

/** A value that names an entity by name or id. */
const named =
  (table: string) =>
  (context: JqlContext, operand: Operand): number[] =>
    operand.kind === 'value' ? byNameOrId(context, table, operand.text) : [];

function typesOf(context: JqlContext, operand: Operand): number[] {
  if (operand.kind !== 'function') return named('jira_issue_type')(context, operand);
  const level = { standardissuetypes: 'level >= 0', subtaskissuetypes: 'level < 0' }[operand.name.toLowerCase()];
  const rows = context.jira.sql.all<{ id: number }>(`SELECT id FROM jira_issue_type WHERE ${level ?? '0'}`);
  return rows.map((row) => row.id);
}

function categoriesOf(_: JqlContext, operand: Operand): number[] {
  if (operand.kind !== 'value') return [];
  const text = operand.text.toLowerCase();
  return CATEGORIES.filter((one) => one.name.toLowerCase() === text || one.key === text || String(one.id) === text).map(
    (one) => one.id,
  );
}

const nameOf = (table: string, column: string): string => `(SELECT name FROM ${table} WHERE id = ${column})`;

export const projectField = entityField({ column: 'i.project_id', resolve: projectsOf, sort: ['p.key'] });

export const categoryField = entityField({
  column: 'p.category_id',
  resolve: named('jira_category'),
  sort: [nameOf('jira_category', 'p.category_id')],
});

export const typeField = entityField({
  column: 'i.type_id',
  resolve: typesOf,
  sort: [nameOf('jira_issue_type', 'i.type_id')],
});

export const statusField = entityField({
  column: 'i.status_id',
  resolve: named('jira_status'),
  sort: [nameOf('jira_status', 'i.status_id')],
  logged: 'status',
});

/** Reads as a column, though it belongs to the status. */
export const statusCategoryField = {
  ...entityField({
    column: '(SELECT category FROM jira_status WHERE id = i.status_id)',
    resolve: categoriesOf,
    sort: ['(SELECT category FROM jira_status WHERE id = i.status_id)'],
  }),
  operators: EQUALITY,
};

/** Highest comes first when sorted descending, as a list by importance does. */
export const priorityField = entityField({
  column: 'i.priority_id',
  resolve: named('jira_priority'),
  sort: ['-i.priority_id'],
  logged: 'priority',
});

const resolution = entityField({
  column: 'i.resolution_id',
  resolve: named('jira_resolution'),
  sort: ['i.resolution_id'],
  logged: 'resolution',
});

function unresolvedAsEmpty(operand: Operand): Operand {
  if (operand.kind === 'list') return { kind: 'list', items: operand.items.map(unresolvedAsEmpty) };
  return operand.kind === 'value' && operand.text.toLowerCase() === 'unresolved' ? { kind: 'empty' } : operand;
}

/** `resolution = Unresolved` is the same as IS EMPTY. */
export const resolutionField = {
  ...resolution,
  compile: (context, clause) =>
    resolution.compile(context, clause.operand ? { ...clause, operand: unresolvedAsEmpty(clause.operand) } : clause),
  unknownValues: (context, operand) => resolution.unknownValues?.(context, unresolvedAsEmpty(operand)) ?? [],
} satisfies typeof resolution;
