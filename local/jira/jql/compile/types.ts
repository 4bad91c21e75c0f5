import type { Jira } from '../../context.ts';
import type { Condition } from '../../permissions/visibility.ts';
import type { Viewer } from '../../permissions/viewer.ts';
import type { Clause, Operand, Operator } from '../ast.ts';

/** What a query is compiled for: dates and currentUser() depend on who asks and when. */
export interface JqlContext {
  jira: Jira;
  viewer: Viewer;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A sort term: an SQL expression over `i` and `p`, turned round where Jira's order is the other way. */
export interface SortTerm {
  expression: string;
  descending: boolean;
}

/** How one field is searched. */
export interface JqlField {
  operators: readonly Operator[];
  /** SQL over `i` (issue) and `p` (project) that is true or false, never null, for the clause's operator. */
  compile(context: JqlContext, clause: Clause): Condition;
  /** Expressions to sort by; absent for fields that cannot be sorted by. */
  sort?: readonly string[];
  /** The values of an operand that do not exist; only asked by the check of a query, never by search. */
  unknownValues?(context: JqlContext, operand: Operand): string[];
}

export const NOTHING: Condition = { text: '0', params: [] };

export const EQUALITY: readonly Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
export const ORDER: readonly Operator[] = ['<', '<=', '>', '>='];
export const TEXT: readonly Operator[] = ['~', '!~', 'is', 'is not'];
export const HISTORY: readonly Operator[] = ['was', 'was not', 'was in', 'was not in', 'changed', 'not changed'];
