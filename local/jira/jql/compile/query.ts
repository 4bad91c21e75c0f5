import type { Condition } from '../../permissions/visibility.ts';
import type { Query } from '../ast.ts';
import { withoutNot, type Positive } from '../normalize.ts';
import { joined } from './conditions.ts';
import { findField } from './find-field.ts';
import { NOTHING, type JqlContext, type SortTerm } from './types.ts';

function compileNode(context: JqlContext, node: Positive): Condition {
  if (node.kind !== 'clause') {
    return joined(
      node.kind === 'and' ? 'AND' : 'OR',
      node.parts.map((part) => compileNode(context, part)),
    );
  }
  const field = findField(context, node.field);
  if (!field?.operators.includes(node.operator)) return NOTHING;
  // A real site parses IS with a word, and then finds nothing.
  if (node.operator.startsWith('is') && node.operand?.kind !== 'empty') return NOTHING;
  return field.compile(context, node);
}

/** The where part of a query as SQL. Fields, values and operators that do not exist match nothing. */
export function compileWhere(context: JqlContext, query: Query): Condition {
  return query.where ? compileNode(context, withoutNot(query.where)) : { text: '1', params: [] };
}

/** The order of the rows: as the query says, and by key from the last to the first among equals. */
export function compileOrder(context: JqlContext, query: Query): SortTerm[] {
  const asked = query.orderBy.flatMap(({ field, direction }) =>
    (findField(context, field)?.sort ?? []).map((expression) => ({
      expression,
      descending: direction === 'desc',
    })),
  );
  return [...asked, { expression: 'p.key', descending: true }, { expression: 'i.num', descending: true }];
}
