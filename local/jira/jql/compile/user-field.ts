import type { Operand } from '../ast.ts';
import { accountsOf } from './accounts.ts';
import { columnIn, flatten, isNegative } from './conditions.ts';
import { historyCondition } from './history.ts';
import { EQUALITY, HISTORY, type JqlField } from './types.ts';

/** A field that names one person. */
export function userField(column: 'assignee' | 'reporter' | 'creator'): JqlField {
  const own = `i.${column}`;
  return {
    operators: [...EQUALITY, ...HISTORY],
    compile(context, clause) {
      if (HISTORY.includes(clause.operator)) {
        const resolve = (operand: Operand): string[] => flatten(operand).flatMap((one) => accountsOf(context, one));
        return historyCondition(context, clause, { logged: column, column: own, resolve });
      }
      const operands = flatten(clause.operand);
      const accounts = operands.flatMap((operand) => accountsOf(context, operand));
      const withEmpty = operands.some((operand) => operand.kind === 'empty');
      return columnIn(own, accounts, withEmpty, isNegative(clause.operator));
    },
    sort: [`(SELECT display_name FROM people_account WHERE account_id = ${own})`],
    unknownValues: (context, operand) =>
      flatten(operand).flatMap((one) =>
        one.kind === 'value' && accountsOf(context, one).length === 0 ? [one.text] : [],
      ),
  };
}
