import type { Clause, Node, Operator } from './ast.ts';

/** What NOT makes of each operator. An issue whose field is empty satisfies neither a clause nor its opposite. */
const OPPOSITE: Readonly<Record<Operator, Operator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  was: 'was not',
  'was not': 'was',
  'was in': 'was not in',
  'was not in': 'was in',
  changed: 'not changed',
  'not changed': 'changed',
};

export type Positive = Clause | { kind: 'and' | 'or'; parts: readonly Positive[] };

/** The same query without NOT: every NOT is carried down to the clauses. */
export function withoutNot(node: Node, negated = false): Positive {
  switch (node.kind) {
    case 'not':
      return withoutNot(node.part, !negated);
    case 'clause':
      return negated ? { ...node, operator: OPPOSITE[node.operator] } : node;
    case 'and':
    case 'or': {
      const kind = negated ? (node.kind === 'and' ? 'or' : 'and') : node.kind;
      return { kind, parts: node.parts.map((part) => withoutNot(part, negated)) };
    }
  }
}
