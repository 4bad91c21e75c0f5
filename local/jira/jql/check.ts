import type { Clause, Node, Operand, Query } from './ast.ts';
import { findField } from './compile/find-field.ts';
import type { JqlContext } from './compile/types.ts';

/** What is wrong with a query that can be read. */
export interface JqlProblems {
  /** Fields and operators that the site does not have. */
  fields: string[];
  /** Values that do not exist; search takes them and finds nothing. */
  values: string[];
}

function clausesOf(node: Node | undefined): Clause[] {
  if (!node) return [];
  if (node.kind === 'clause') return [node];
  return node.kind === 'not' ? clausesOf(node.part) : node.parts.flatMap(clausesOf);
}

function fieldProblem(context: JqlContext, clause: Clause): string | undefined {
  const { field, operator } = clause;
  // A property that is not indexed is no error: it matches nothing.
  if (field.property) return undefined;
  const found = findField(context, field);
  if (!found) return `Field '${field.name}' does not exist or you do not have permission to view it.`;
  if (found.operators.includes(operator)) return undefined;
  return `The operator '${operator}' is not supported by the '${field.name}' field.`;
}

function valueProblems(context: JqlContext, clause: Clause): string[] {
  const operand: Operand | undefined = clause.operand;
  // Values of WAS and CHANGED are never checked.
  if (!operand || clause.operator.startsWith('was')) return [];
  const unknown = findField(context, clause.field)?.unknownValues?.(context, operand) ?? [];
  return unknown.map((value) => `The value '${value}' does not exist for the field '${clause.field.name}'.`);
}

/** Finds fields, operators and values in a query that this site does not have. */
export function checkQuery(context: JqlContext, query: Query): JqlProblems {
  const clauses = clausesOf(query.where);
  const sorts = query.orderBy
    .filter(({ field }) => !field.property && !findField(context, field))
    .map(({ field }) => `Field '${field.name}' does not exist or you do not have permission to view it.`);
  return {
    fields: [...clauses.flatMap((clause) => fieldProblem(context, clause) ?? []), ...sorts],
    values: clauses.flatMap((clause) => valueProblems(context, clause)),
  };
}
