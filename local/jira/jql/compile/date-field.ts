import type { Operator } from '../ast.ts';
import { dateFunction } from '../date-functions.ts';
import { dateOf, dayOf } from '../dates.ts';
import { columnIn, condition, flatten, isNegative } from './conditions.ts';
import { EQUALITY, NOTHING, ORDER, type JqlContext, type JqlField } from './types.ts';

type Single = ReturnType<typeof flatten>[number];

function instantOf(context: JqlContext, operand: Single): number | undefined {
  const { viewer, now } = context;
  if (operand.kind === 'value') return dateOf(operand.text, viewer.zone, now);
  return operand.kind === 'function' ? dateFunction(operand.name, operand.args, viewer.zone, now) : undefined;
}

function compare(
  column: string,
  operator: Operator,
  operands: readonly Single[],
  values: readonly (number | string)[],
): ReturnType<JqlField['compile']> {
  if (ORDER.includes(operator)) {
    const [value] = values;
    return value === undefined ? NOTHING : condition(`(${column} IS NOT NULL AND ${column} ${operator} ?)`, value);
  }
  const withEmpty = operands.some((operand) => operand.kind === 'empty');
  return columnIn(column, values, withEmpty, isNegative(operator));
}

/** A point in time, kept in milliseconds. A date in a query is the first instant of its minute or day. */
export function instantField(column: string): JqlField {
  return {
    operators: [...EQUALITY, ...ORDER],
    compile(context, clause) {
      const operands = flatten(clause.operand);
      const values = operands.flatMap((operand) => instantOf(context, operand) ?? []);
      return compare(column, clause.operator, operands, values);
    },
    sort: [column],
  };
}

/** A calendar day, kept as text. */
export function dayField(column: string): JqlField {
  return {
    operators: [...EQUALITY, ...ORDER],
    compile(context, clause) {
      const operands = flatten(clause.operand);
      const values = operands.flatMap((operand) => {
        const instant = instantOf(context, operand);
        return instant === undefined ? [] : [dayOf(instant, context.viewer.zone)];
      });
      return compare(column, clause.operator, operands, values);
    },
    sort: [column],
  };
}
