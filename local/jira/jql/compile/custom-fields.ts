import { kindOf, type CustomFieldRow } from '../../fields/custom-fields.ts';
import type { Operand } from '../ast.ts';
import { columnIn, condition, flatten, isNegative } from './conditions.ts';
import { epicLinkField } from './issue-fields.ts';
import { sprintField } from './list-fields.ts';
import { textField } from './text-fields.ts';
import { EQUALITY, NOTHING, ORDER, type JqlField } from './types.ts';

function numbers(operand: Operand | undefined): number[] {
  return flatten(operand).flatMap((one) => {
    const value = one.kind === 'value' ? Number(one.text) : NaN;
    return Number.isFinite(value) ? [value] : [];
  });
}

/** A number in an SQL expression, null when there is none. */
export function numberField(expression: string): JqlField {
  return {
    operators: [...EQUALITY, ...ORDER],
    compile(_, clause) {
      const values = numbers(clause.operand);
      if (ORDER.includes(clause.operator)) {
        const [value] = values;
        if (value === undefined) return NOTHING;
        return condition(`coalesce(${expression} ${clause.operator} ?, 0)`, value);
      }
      const withEmpty = flatten(clause.operand).some((one) => one.kind === 'empty');
      return columnIn(expression, values, withEmpty, isNegative(clause.operator));
    },
    sort: [expression],
  };
}

/** How a custom field is searched, by its kind; rank can only be sorted by. */
export function customField(field: CustomFieldRow): JqlField {
  const value = `(SELECT value FROM jira_custom WHERE issue_id = i.id AND field_id = ${field.id})`;
  switch (kindOf(field).kind) {
    case 'number':
      return numberField(value);
    case 'sprint':
      return sprintField;
    case 'epicLink':
      return epicLinkField;
    case 'rank':
      return { operators: [], compile: () => NOTHING, sort: ['i.id'] };
    case 'text':
      return textField(value, [value]);
  }
}
