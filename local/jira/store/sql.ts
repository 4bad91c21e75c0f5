import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type Param = SQLInputValue;

/** A thin reader and writer over the site's database that prepares each statement once. */
export interface Sql {
  /** All rows; the caller names the shape that its columns have. */
  all<Row>(statement: string, ...params: Param[]): Row[];
  get<Row>(statement: string, ...params: Param[]): Row | undefined;
  /** Runs a change and returns the id of the row it inserted. */
  insert(statement: string, ...params: Param[]): number;
  /** Runs a change and returns how many rows it touched. */
  run(statement: string, ...params: Param[]): number;
}

const LONGEST_CACHED = 4000;

export function createSql(db: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>();
  const prepare = (statement: string): StatementSync => {
    const known = prepared.get(statement);
    if (known) return known;
    const made = db.prepare(statement);
    // Statements built from a query differ every time: keeping them all would only grow.
    if (prepared.size < 500 && statement.length < LONGEST_CACHED) prepared.set(statement, made);
    return made;
  };
  return {
    all: <Row>(statement: string, ...params: Param[]) => prepare(statement).all(...params) as Row[],
    get: <Row>(statement: string, ...params: Param[]) => prepare(statement).get(...params) as Row | undefined,
    insert: (statement, ...params) => Number(prepare(statement).run(...params).lastInsertRowid),
    run: (statement, ...params) => Number(prepare(statement).run(...params).changes),
  };
}
