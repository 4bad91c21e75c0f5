import type { Condition } from '../../permissions/visibility.ts';
import type { Param } from '../../store/sql.ts';
import type { Operand, Operator } from '../ast.ts';

/** The single values of an operand: those of a list, lists in lists included, or the one that it is. */
export function flatten(operand: Operand | undefined): Exclude<Operand, { kind: 'list' }>[] {
  if (!operand) return [];
  return operand.kind === 'list' ? operand.items.flatMap(flatten) : [operand];
}

/** Whether the operator asks for what does not match. */
export function isNegative(operator: Operator): boolean {
  return operator === '!=' || operator === '!~' || operator.includes('not');
}

export const condition = (text: string, ...params: Param[]): Condition => ({ text, params });

/** Joins conditions; none of them is always true for AND, always false for OR. */
export function joined(by: 'AND' | 'OR', parts: readonly Condition[]): Condition {
  if (parts.length === 0) return condition(by === 'AND' ? '1' : '0');
  return {
    text: `(${parts.map((part) => part.text).join(` ${by} `)})`,
    params: parts.flatMap((part) => part.params),
  };
}

/** Equality of a column with any of the values; the negative form leaves out what is empty. */
export function columnIn(column: string, values: readonly Param[], withEmpty: boolean, negative: boolean): Condition {
  const list = JSON.stringify(values);
  if (negative) return condition(`(${column} IS NOT NULL AND ${column} NOT IN (SELECT value FROM json_each(?)))`, list);
  const empty = withEmpty ? ` OR ${column} IS NULL` : '';
  return condition(`(${column} IN (SELECT value FROM json_each(?))${empty})`, list);
}

/**
 * Equality for a field with several values: `members` selects issue ids by `value` being in a JSON list,
 * `all` selects the ids of all issues that have any.
 */
export function membersIn(
  members: string,
  all: string,
  values: readonly Param[],
  withEmpty: boolean,
  negative: boolean,
): Condition {
  const list = JSON.stringify(values);
  if (negative) {
    const noneOf = values.length === 0 ? condition('1') : condition(`i.id NOT IN (${members})`, list);
    return joined('AND', [condition(`i.id IN (${all})`), noneOf]);
  }
  const parts = [
    ...(values.length === 0 ? [] : [condition(`i.id IN (${members})`, list)]),
    ...(withEmpty ? [condition(`i.id NOT IN (${all})`)] : []),
  ];
  return joined('OR', parts);
}
