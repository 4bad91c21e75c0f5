import { createCursor, type Cursor } from './expressionCursor.ts';

type Scope = Readonly<Record<string, unknown>>;
type Evaluate = (scope: Scope) => unknown;

/**
 * Compiles the part of Jira expressions that event filters use: property access, `?.`, `==`, `!=`, `&&`, `||`, `!`,
 * literals, lists, `.some(i => …)`, `.every(i => …)`, `.includes(…)` and parentheses.
 * @throws Error that shows the place of anything else
 */
export function compileExpression(source: string): (event: unknown) => unknown {
  const cursor = createCursor(source);
  const evaluate = disjunction(cursor);
  if (cursor.kind() !== 'end') cursor.fail();
  return (event) => evaluate({ event });
}

function disjunction(cursor: Cursor): Evaluate {
  let left = conjunction(cursor);
  while (cursor.take('||')) left = either(left, conjunction(cursor));
  return left;
}

function conjunction(cursor: Cursor): Evaluate {
  let left = equality(cursor);
  while (cursor.take('&&')) left = both(left, equality(cursor));
  return left;
}

function equality(cursor: Cursor): Evaluate {
  const left = unary(cursor);
  if (cursor.take('==')) return equal(left, unary(cursor), true);
  return cursor.take('!=') ? equal(left, unary(cursor), false) : left;
}

function unary(cursor: Cursor): Evaluate {
  if (!cursor.take('!')) return chain(cursor);
  const operand = unary(cursor);
  return (scope) => !truth(operand(scope));
}

/** A value and what is read or asked of it: `event.issue?.fields.labels.includes('a')`. */
function chain(cursor: Cursor): Evaluate {
  let value = primary(cursor);
  for (;;) {
    const optional = cursor.take('?.');
    if (!optional && !cursor.take('.')) return finished(value);
    const name = cursor.next('name');
    value = cursor.take('(') ? call(cursor, value, name, optional) : property(value, name, optional);
  }
}

function call(cursor: Cursor, target: Evaluate, name: string, optional: boolean): Evaluate {
  if (name === 'includes') {
    const wanted = disjunction(cursor);
    cursor.expect(')');
    return (scope) => included(target(scope), wanted(scope), optional);
  }
  if (name !== 'some' && name !== 'every') return cursor.fail();
  const parameter = cursor.next('name');
  cursor.expect('=>');
  const test = disjunction(cursor);
  cursor.expect(')');
  return (scope) => {
    const list = listOf(target(scope), name, optional);
    return list === SKIPPED ? list : list[name]((item) => truth(test({ ...scope, [parameter]: item })));
  };
}

function primary(cursor: Cursor): Evaluate {
  if (cursor.take('(')) {
    const inner = disjunction(cursor);
    cursor.expect(')');
    return inner;
  }
  if (cursor.take('[')) return listLiteral(cursor);
  const kind = cursor.kind();
  if (kind !== 'string' && kind !== 'number') return variable(cursor.next('name'));
  const text = cursor.next(kind);
  const literal = kind === 'number' ? Number(text) : text;
  return () => literal;
}

function listLiteral(cursor: Cursor): Evaluate {
  const items: Evaluate[] = [];
  while (!cursor.take(']')) {
    if (items.length > 0) cursor.expect(',');
    items.push(disjunction(cursor));
  }
  return (scope) => items.map((item) => item(scope));
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
