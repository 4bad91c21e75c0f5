/** Where something stands in a query; both count from 1. */
export interface Position {
  line: number;
  character: number;
}

export type Operator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '~'
  | '!~'
  | 'in'
  | 'not in'
  | 'is'
  | 'is not'
  | 'was'
  | 'was not'
  | 'was in'
  | 'was not in'
  | 'changed'
  /** Has no spelling of its own: what NOT makes of CHANGED. */
  | 'not changed';

export interface FieldRef {
  /** As written, without quotes: a name, an alias, `cf[10016]`, or `issue.property`. */
  name: string;
  /** Key and dotted path of an entity property. */
  property?: { key: string; path: string };
  at: Position;
}

export type Operand =
  | { kind: 'value'; text: string; at: Position }
  | { kind: 'empty' }
  | { kind: 'function'; name: string; args: readonly string[]; at: Position }
  | { kind: 'list'; items: readonly Operand[] };

export interface Predicate {
  name: 'after' | 'before' | 'on' | 'during' | 'by' | 'from' | 'to';
  operand: Operand;
}

export interface Clause {
  kind: 'clause';
  field: FieldRef;
  operator: Operator;
  /** Absent with CHANGED. */
  operand?: Operand;
  predicates: readonly Predicate[];
}

export type Node = Clause | { kind: 'and' | 'or'; parts: readonly Node[] } | { kind: 'not'; part: Node };

export interface SortField {
  field: FieldRef;
  direction?: 'asc' | 'desc';
}

export interface Query {
  where?: Node;
  orderBy: readonly SortField[];
}
