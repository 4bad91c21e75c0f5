import type { Clause, FieldRef, Operator, Predicate } from './ast.ts';
import { parseMembers, parseOperand } from './operands.ts';
import { parseField } from './fields.ts';
import { EMPTY_WORDS } from './reserved.ts';
import { JqlSyntaxError } from './syntax-error.ts';
import type { TokenStream } from './token-stream.ts';

const SYMBOL_OPERATORS = ['=', '!=', '<', '<=', '>', '>=', '~', '!~'] as const;
const PREDICATES = ['after', 'before', 'on', 'during', 'by', 'from', 'to'] as const;
/** FROM and TO belong to CHANGED only. */
const WAS_PREDICATES = PREDICATES.slice(0, 5);

function parseWordOperator(stream: TokenStream): Operator | undefined {
  if (stream.takeWord('in')) return 'in';
  if (stream.isWord('not') && stream.isWord('in', 1)) {
    stream.next();
    stream.next();
    return 'not in';
  }
  if (stream.takeWord('is')) return stream.takeWord('not') ? 'is not' : 'is';
  if (stream.takeWord('changed')) return 'changed';
  if (!stream.takeWord('was')) return undefined;
  const negated = stream.takeWord('not');
  if (stream.takeWord('in')) return negated ? 'was not in' : 'was in';
  return negated ? 'was not' : 'was';
}

function parseOperator(stream: TokenStream): Operator {
  const token = stream.peek();
  const symbol = SYMBOL_OPERATORS.find((one) => token.kind === 'symbol' && token.text === one);
  if (symbol !== undefined) {
    stream.next();
    return symbol;
  }
  const word = parseWordOperator(stream);
  if (word !== undefined) return word;
  const valid = `The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.`;
  if (token.kind === 'end') throw new JqlSyntaxError(`Expecting operator before the end of the query. ${valid}`);
  throw new JqlSyntaxError(`Expecting operator but got '${token.text}'. ${valid}`, token.at);
}

function parsePredicates(stream: TokenStream, allowed: readonly Predicate['name'][]): Predicate[] {
  const predicates: Predicate[] = [];
  for (;;) {
    const name = allowed.find((one) => stream.isWord(one));
    if (name === undefined) return predicates;
    stream.next();
    predicates.push({ name, operand: parseOperand(stream, { list: true, empty: true }) });
  }
}

/** IS takes EMPTY. A real site reads `IS NOT word` as well, and then finds nothing. */
function parseIs(stream: TokenStream, field: FieldRef, operator: Operator): Clause {
  const token = stream.peek();
  const isEmpty = token.kind === 'word' && EMPTY_WORDS.has(token.text.toLowerCase());
  const operand = parseOperand(stream, { list: false, empty: true });
  return { kind: 'clause', field, operator, operand: isEmpty ? { kind: 'empty' } : operand, predicates: [] };
}

/** Reads `field operator operand [predicates]`. */
export function parseClause(stream: TokenStream): Clause {
  const field = parseField(stream);
  const operator = parseOperator(stream);
  switch (operator) {
    case 'in':
    case 'not in':
      return { kind: 'clause', field, operator, operand: parseMembers(stream), predicates: [] };
    case 'is':
    case 'is not':
      return parseIs(stream, field, operator);
    case 'was in':
    case 'was not in': {
      const operand = parseMembers(stream);
      return { kind: 'clause', field, operator, operand, predicates: parsePredicates(stream, WAS_PREDICATES) };
    }
    case 'was':
    case 'was not': {
      const operand = parseOperand(stream, { list: false, empty: true });
      return { kind: 'clause', field, operator, operand, predicates: parsePredicates(stream, WAS_PREDICATES) };
    }
    case 'changed':
    case 'not changed':
      return { kind: 'clause', field, operator, predicates: parsePredicates(stream, PREDICATES) };
    default: {
      const comparison = ['<', '<=', '>', '>='].includes(operator);
      const operand = parseOperand(stream, { list: false, empty: !comparison });
      return { kind: 'clause', field, operator, operand, predicates: [] };
    }
  }
}
