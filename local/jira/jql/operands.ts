import type { Operand } from './ast.ts';
import type { Token } from './lexer.ts';
import { EMPTY_WORDS, RESERVED } from './reserved.ts';
import { JqlSyntaxError } from './syntax-error.ts';
import type { TokenStream } from './token-stream.ts';

/** What may stand where a value is expected. */
export interface Allowed {
  list: boolean;
  empty: boolean;
}

function refuse(token: Token): never {
  if (token.kind === 'end') {
    throw new JqlSyntaxError('Expecting either a value, list or function before the end of the query.');
  }
  const name = token.kind === 'word' ? token.text.toUpperCase() : token.text;
  throw new JqlSyntaxError(
    `Expecting either a value, list or function but got '${name}'. You must surround '${name}' in quotation marks to use it as a value.`,
    token.at,
  );
}

function isPlainValue(token: Token): boolean {
  return token.kind === 'quoted' || (token.kind === 'word' && !RESERVED.has(token.text.toLowerCase()));
}

function parseArguments(stream: TokenStream): string[] {
  const args: string[] = [];
  stream.expectSymbol('(');
  if (stream.takeSymbol(')')) return args;
  do {
    const token = stream.next();
    if (!isPlainValue(token)) refuse(token);
    args.push(token.text);
  } while (stream.takeSymbol(','));
  stream.expectSymbol(')');
  return args;
}

/** Reads a list in parentheses; lists may stand in lists. */
export function parseList(stream: TokenStream): Operand {
  stream.expectSymbol('(');
  const items: Operand[] = [];
  do {
    items.push(parseOperand(stream, { list: true, empty: true }));
  } while (stream.takeSymbol(','));
  stream.expectSymbol(')');
  return { kind: 'list', items };
}

/** Reads a value, EMPTY, function, or list where lists may stand. */
export function parseOperand(stream: TokenStream, allowed: Allowed): Operand {
  const token = stream.peek();
  if (stream.isSymbol('(') && allowed.list) return parseList(stream);
  if (!isPlainValue(token)) refuse(token);
  if (token.kind === 'word' && EMPTY_WORDS.has(token.text.toLowerCase()) && !stream.isSymbol('(', 1)) {
    if (!allowed.empty) refuse(token);
    stream.next();
    return { kind: 'empty' };
  }
  stream.next();
  if (stream.isSymbol('(')) return { kind: 'function', name: token.text, args: parseArguments(stream), at: token.at };
  return { kind: 'value', text: token.text, at: token.at };
}

/** Reads what stands behind IN: a list or a function. */
export function parseMembers(stream: TokenStream): Operand {
  if (stream.isSymbol('(')) return parseList(stream);
  const token = stream.peek();
  const operand = parseOperand(stream, { list: false, empty: false });
  if (operand.kind === 'function') return operand;
  const got = stream.peek();
  if (got.kind === 'end') throw new JqlSyntaxError(`Expecting '(' before the end of the query.`);
  throw new JqlSyntaxError(`Expecting '(' but got '${token.text}'.`, token.at);
}
