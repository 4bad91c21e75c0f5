import type { Node, Query, SortField } from './ast.ts';
import { parseClause } from './clauses.ts';
import { parseField } from './fields.ts';
import { tokenize } from './lexer.ts';
import { JqlSyntaxError } from './syntax-error.ts';
import { createTokenStream, type TokenStream } from './token-stream.ts';

/** Deeper nesting than any person writes would exhaust the stack. */
const DEEPEST = 200;

function parseNot(stream: TokenStream, depth: number): Node {
  if (depth > DEEPEST) throw new JqlSyntaxError('The query is nested too deeply.');
  if (stream.takeWord('not') || stream.takeSymbol('!')) return { kind: 'not', part: parseNot(stream, depth + 1) };
  if (!stream.takeSymbol('(')) return parseClause(stream);
  const inner = parseOr(stream, depth + 1);
  if (stream.isSymbol(')') || stream.peek().kind === 'end') {
    stream.expectSymbol(')');
    return inner;
  }
  return refuseJunk(stream);
}

function parseAnd(stream: TokenStream, depth: number): Node {
  const parts = [parseNot(stream, depth)];
  while (stream.takeWord('and') || stream.takeSymbol('&&', '&')) parts.push(parseNot(stream, depth));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
}

function parseOr(stream: TokenStream, depth: number): Node {
  const parts = [parseAnd(stream, depth)];
  while (stream.takeWord('or') || stream.takeSymbol('||', '|')) parts.push(parseAnd(stream, depth));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
}

function refuseJunk(stream: TokenStream): never {
  const got = stream.peek();
  throw new JqlSyntaxError(`Expecting either 'OR' or 'AND' but got '${got.text}'.`, got.at);
}

function parseOrderBy(stream: TokenStream): SortField[] {
  if (!stream.takeWord('order')) return [];
  const by = stream.peek();
  if (!stream.takeWord('by')) throw new JqlSyntaxError(`Expecting 'by' but got '${by.text}'.`, by.at);
  const fields: SortField[] = [];
  do {
    const field = parseField(stream);
    const direction = stream.takeWord('asc') ? 'asc' : stream.takeWord('desc') ? 'desc' : undefined;
    fields.push(direction === undefined ? { field } : { field, direction });
  } while (stream.takeSymbol(','));
  return fields;
}

/** Reads a query. Throws a JqlSyntaxError with Jira's words when it cannot be read. */
export function parseJql(text: string): Query {
  const stream = createTokenStream(tokenize(text));
  const atStart = stream.isWord('order') || stream.peek().kind === 'end';
  const where = atStart ? undefined : parseOr(stream, 0);
  const orderBy = parseOrderBy(stream);
  if (stream.peek().kind !== 'end') refuseJunk(stream);
  return where === undefined ? { orderBy } : { where, orderBy };
}
