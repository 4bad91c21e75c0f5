import { tokenizeExpression, type ExpressionToken } from './expressionTokens.ts';

type Scope = Readonly<Record<string, unknown>>;
type Evaluate = (scope: Scope) => unknown;

/**
 * Compiles the part of Jira expressions that event filters use: property access, `?.`, `==`, `!=`, `&&`, `||`, `!`,
 * literals, lists, `.some(i => …)`, `.every(i => …)`, `.includes(…)` and parentheses.
 * @throws Error that shows the place of anything else
 */
export function compileExpression(source: string): (event: unknown) => unknown {
  const parser = createParser(source);
  const evaluate = parser.expression();
  parser.end();
  return (event) => evaluate({ event });
}

interface Parser {
  expression(): Evaluate;
  end(): void;
}

function createParser(source: string): Parser {
  const tokens = tokenizeExpression(source);
  let position = 0;
  const fail = (): never => {
    const at = tokens[position]?.at ?? source.length;
    throw new Error(
      `The filter expression is not understood at character ${at}: ${source.slice(at, at + 20) || 'its end'}`,
    );
  };
  const take = (text: string): boolean => {
    if (tokens[position]?.text !== text || tokens[position]?.kind === 'string') return false;
    position += 1;
    return true;
  };
  const expect = (text: string): void => void (take(text) || fail());
  const next = (kind: ExpressionToken['kind']): string => {
    const token = tokens[position];
    if (token?.kind !== kind) return fail();
    position += 1;
    return token.text;
  };

  const expression = (): Evaluate => {
    let left = conjunction();
    while (take('||')) left = either(left, conjunction());
    return left;
  };
  const conjunction = (): Evaluate => {
    let left = equality();
    while (take('&&')) left = both(left, equality());
    return left;
  };
  const equality = (): Evaluate => {
    const left = unary();
    if (take('==')) return equal(left, unary(), true);
    return take('!=') ? equal(left, unary(), false) : left;
  };
  const unary = (): Evaluate => {
    if (!take('!')) return access(primary());
    const operand = unary();
    return (scope) => !truth(operand(scope));
  };
  const access = (start: Evaluate): Evaluate => {
    let value = start;
    for (;;) {
      const optional = take('?.');
      if (!optional && !take('.')) return finished(value);
      const name = next('name');
      value = take('(') ? call(value, name, optional) : property(value, name, optional);
    }
  };
  const call = (target: Evaluate, name: string, optional: boolean): Evaluate => {
    if (name !== 'some' && name !== 'every' && name !== 'includes') return fail();
    if (name === 'includes') {
      const wanted = expression();
      expect(')');
      return (scope) => included(target(scope), wanted(scope), optional);
    }
    const parameter = next('name');
    expect('=>');
    const test = expression();
    expect(')');
    return (scope) => {
      const list = listOf(target(scope), name, optional);
      return list === SKIPPED ? list : list[name]((item) => truth(test({ ...scope, [parameter]: item })));
    };
  };
  const list = (): Evaluate => {
    const items: Evaluate[] = [];
    while (!take(']')) {
      if (items.length > 0) expect(',');
      items.push(expression());
    }
    return (scope) => items.map((item) => item(scope));
  };
  const primary = (): Evaluate => {
    if (take('(')) {
      const inner = expression();
      expect(')');
      return inner;
    }
    if (take('[')) return list();
    const token = tokens[position];
    if (token?.kind === 'string' || token?.kind === 'number') {
      position += 1;
      const literal = token.kind === 'number' ? Number(token.text) : token.text;
      return () => literal;
    }
    return variable(next('name'));
  };
  return { expression, end: () => void (position < tokens.length && fail()) };
}

const CONSTANTS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

function variable(name: string): Evaluate {
  if (name in CONSTANTS) return () => CONSTANTS[name];
  return (scope) => {
    if (!(name in scope)) throw new Error(`The filter expression knows no ${name}.`);
    return scope[name];
  };
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error('The filter expression wants true or false there.');
  return value;
}

const both =
  (left: Evaluate, right: Evaluate): Evaluate =>
  (scope) =>
    truth(left(scope)) && truth(right(scope));
const either =
  (left: Evaluate, right: Evaluate): Evaluate =>
  (scope) =>
    truth(left(scope)) || truth(right(scope));
const equal =
  (left: Evaluate, right: Evaluate, wanted: boolean): Evaluate =>
  (scope) =>
    ((left(scope) ?? null) === (right(scope) ?? null)) === wanted;

/** Stands for the rest of a chain after `?.` found nothing: none of it is evaluated, and the chain gives null. */
const SKIPPED = Symbol('skipped');

const finished =
  (chain: Evaluate): Evaluate =>
  (scope) => {
    const value = chain(scope);
    return value === SKIPPED ? null : value;
  };

function property(target: Evaluate, name: string, optional: boolean): Evaluate {
  return (scope) => {
    const value = target(scope) ?? null;
    if (value === SKIPPED || (value === null && optional)) return SKIPPED;
    if (value === null) throw new Error(`The filter expression reads .${name} of nothing.`);
    if (name === 'length' && (Array.isArray(value) || typeof value === 'string')) return value.length;
    return Object.hasOwn(Object(value) as object, name) ? (value as Record<string, unknown>)[name] : null;
  };
}

function listOf(value: unknown, name: string, optional: boolean): unknown[] | typeof SKIPPED {
  if (value === SKIPPED || ((value ?? null) === null && optional)) return SKIPPED;
  if (!Array.isArray(value)) throw new Error(`The filter expression calls .${name}() on something that is no list.`);
  return value as unknown[];
}

function included(value: unknown, wanted: unknown, optional: boolean): boolean | typeof SKIPPED {
  if (typeof value === 'string') return value.includes(String(wanted));
  const list = listOf(value, 'includes', optional);
  return list === SKIPPED ? list : list.includes(wanted);
}
