import type { Clause, FieldRef, Node, Operand, Query } from './ast.ts';

type Json = Record<string, unknown>;

function field(ref: FieldRef): Json {
  if (!ref.property) return { name: ref.name };
  const [entity] = ref.name.split('.');
  return { name: ref.name, property: [{ entity, key: ref.property.key, path: ref.property.path }] };
}

function operand(one: Operand): Json {
  switch (one.kind) {
    case 'value':
      return { value: one.text };
    case 'empty':
      return { keyword: 'empty' };
    case 'function':
      return { function: one.name, arguments: one.args };
    case 'list':
      return { values: one.items.map(operand) };
  }
}

function clause(one: Clause): Json {
  const base = { field: field(one.field), operator: one.operator };
  const predicates = one.predicates.map(({ name, operand: value }) => ({ operator: name, operand: operand(value) }));
  if (one.operator.endsWith('changed')) return { ...base, predicates };
  return {
    ...base,
    ...(one.operand ? { operand: operand(one.operand) } : {}),
    ...(one.operator.startsWith('was') ? { predicates } : {}),
  };
}

function node(one: Node): Json {
  switch (one.kind) {
    case 'clause':
      return clause(one);
    case 'not':
      return { operator: 'not', clauses: [node(one.part)] };
    case 'and':
    case 'or':
      return { operator: one.kind, clauses: one.parts.map(node) };
  }
}

/** A read query as `/jql/parse` describes it. */
export function describeQuery(query: Query): Json {
  const fields = query.orderBy.map((one) => ({
    field: field(one.field),
    ...(one.direction === undefined ? {} : { direction: one.direction }),
  }));
  return {
    ...(query.where ? { where: node(query.where) } : {}),
    ...(fields.length > 0 ? { orderBy: { fields } } : {}),
  };
}
