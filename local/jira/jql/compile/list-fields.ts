import type { Param } from '../../store/sql.ts';
import type { Clause } from '../ast.ts';
import { condition, flatten, isNegative, joined, membersIn } from './conditions.ts';
import { byNameOrId } from './entity-field.ts';
import { EQUALITY, ORDER, type JqlContext, type JqlField } from './types.ts';

type Single = ReturnType<typeof flatten>[number];

interface ListField {
  /** Selects `issue_id` of issues with any value. */
  all: string;
  /** Condition behind `all` that takes a JSON list of values. */
  among: string;
  resolve: (context: JqlContext, operand: Single) => Param[];
}

function listField({ all, among, resolve }: ListField): JqlField {
  const joiner = all.includes(' WHERE ') ? 'AND' : 'WHERE';
  return {
    operators: EQUALITY,
    compile(context, clause) {
      const operands = flatten(clause.operand);
      const values = operands.flatMap((operand) => resolve(context, operand));
      const withEmpty = operands.some((operand) => operand.kind === 'empty');
      return membersIn(`${all} ${joiner} ${among}`, all, values, withEmpty, isNegative(clause.operator));
    },
  };
}

const named =
  (table: string) =>
  (context: JqlContext, operand: Single): Param[] =>
    operand.kind === 'value' ? byNameOrId(context, table, operand.text) : [];

export const labelsField = listField({
  all: 'SELECT issue_id FROM jira_label',
  among: 'label COLLATE NOCASE IN (SELECT value FROM json_each(?))',
  resolve: (_, operand) => (operand.kind === 'value' ? [operand.text] : []),
});

export const componentField = listField({
  all: 'SELECT issue_id FROM jira_issue_component',
  among: 'component_id IN (SELECT value FROM json_each(?))',
  resolve: named('jira_component'),
});

const SPRINT_STATES: Readonly<Record<string, string>> = {
  opensprints: 'active',
  closedsprints: 'closed',
  futuresprints: 'future',
};

/** Every sprint that the issue ever was in. */
export const sprintField = listField({
  all: 'SELECT issue_id FROM jira_issue_sprint',
  among: 'sprint_id IN (SELECT value FROM json_each(?))',
  resolve: (context, operand) => {
    if (operand.kind !== 'function') return named('jira_sprint')(context, operand);
    const state = SPRINT_STATES[operand.name.toLowerCase()];
    const rows = context.jira.sql.all<{ id: number }>('SELECT id FROM jira_sprint WHERE state = ?', state ?? '');
    return rows.map((row) => row.id);
  },
});

function versionsOfFunction(context: JqlContext, name: string, projects: readonly string[]): number[] {
  const wanted = { releasedversions: 1, unreleasedversions: 0 }[name.toLowerCase()];
  if (wanted === undefined && !/^latestreleasedversion$/i.test(name)) return [];
  const rows = context.jira.sql.all<{ id: number }>(
    `SELECT v.id FROM jira_version v JOIN jira_project p ON p.id = v.project_id
      WHERE v.released = ? AND v.archived = 0 AND (json_array_length(?) = 0 OR p.key IN (SELECT value FROM json_each(?)))
      ORDER BY v.release_date DESC, v.id DESC`,
    wanted ?? 1,
    JSON.stringify(projects),
    JSON.stringify(projects),
  );
  const ids = rows.map((row) => row.id);
  return wanted === undefined ? ids.slice(0, 1) : ids;
}

/** Versions can be compared by their sequence. */
export function versionField(relation: 'fix' | 'affected'): JqlField {
  const all = `SELECT issue_id FROM jira_issue_version WHERE relation = '${relation}'`;
  const equality = listField({
    all,
    among: 'version_id IN (SELECT value FROM json_each(?))',
    resolve: (context, operand) =>
      operand.kind === 'function'
        ? versionsOfFunction(context, operand.name, operand.args)
        : named('jira_version')(context, operand),
  });
  const compare = (context: JqlContext, clause: Clause): ReturnType<JqlField['compile']> => {
    const bounds = flatten(clause.operand).flatMap((operand) => named('jira_version')(context, operand));
    const parts = bounds.map((bound) =>
      condition(
        `i.id IN (${all} AND version_id IN (SELECT v.id FROM jira_version v JOIN jira_version b
          ON b.id = ? AND b.project_id = v.project_id AND v.id ${clause.operator} b.id))`,
        bound,
      ),
    );
    return joined('OR', parts);
  };
  return {
    operators: [...EQUALITY, ...ORDER],
    compile: (context, clause) =>
      ORDER.includes(clause.operator) ? compare(context, clause) : equality.compile(context, clause),
  };
}
