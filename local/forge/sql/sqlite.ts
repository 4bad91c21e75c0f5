import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { openDatabase } from '../../kernel/database.ts';
import { copyInto, keepCopy, dropEverything } from '../snapshots.ts';
import type { SqlBackend, SqlRows, Statement, WriteResult } from './engine.ts';
import { timedOut } from './failure.ts';
import { addMySqlFunctions } from './functions.ts';
import { fromSqlite } from './sqliteErrors.ts';
import { shapeOf } from './sqliteRows.ts';
import { translate, type Step } from './translate.ts';

const CACHE_SIZE = 500;

interface Prepared {
  statement: StatementSync;
  shape(row: Record<string, SQLOutputValue>): Record<string, unknown>;
  reads: boolean;
}

/** Forge SQL on SQLite: needs nothing installed, one file. Its `affectedRows` counts matched rows, not changed ones. */
export function createSqliteBackend(file: string, snapshotDir: string, now: () => number): SqlBackend {
  const db = openDatabase(file);
  db.exec('PRAGMA case_sensitive_like = ON; PRAGMA foreign_keys = OFF;');
  addMySqlFunctions(db, now);
  const cache = new Map<string, Prepared>();
  return {
    run: (statement) => later(() => run(db, cache, statement)),
    reset: () => later(() => dropEverything(db)),
    snapshot: (name) => later(() => keepCopy(db, snapshotDir, `sql-${name}`)),
    restore: (name) => later(() => copyInto(db, snapshotDir, `sql-${name}`)),
    stop: () => later(() => db.close()),
  };
}

/** SQLite works at once; what it throws must reject like the answer of a server. */
const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);

function run(db: DatabaseSync, cache: Map<string, Prepared>, statement: Statement): SqlRows | WriteResult {
  try {
    const started = performance.now();
    const result = statement.kind === 'ddl' ? define(db, cache, statement) : query(db, cache, statement);
    // SQLite cannot be stopped in the middle, so that a slow statement is only refused once it is through.
    if (performance.now() - started > statement.limitMs) throw timedOut(statement.limitMs);
    return result;
  } catch (error) {
    throw fromSqlite(error);
  }
}

function define(db: DatabaseSync, cache: Map<string, Prepared>, statement: Statement): WriteResult {
  cache.clear();
  for (const step of translate(statement.tokens)) if (!isDone(db, step)) db.exec(step.sql);
  return written(0);
}

function isDone(db: DatabaseSync, { unless }: Step): boolean {
  if (!unless) return false;
  const found = db.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(unless.table, unless.column);
  return (found !== undefined) === unless.exists;
}

function query(db: DatabaseSync, cache: Map<string, Prepared>, statement: Statement): SqlRows | WriteResult {
  const prepared = cache.get(statement.sql) ?? prepare(db, statement);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(statement.sql, prepared);
  const params = statement.params.map((value) => (typeof value === 'boolean' ? Number(value) : whole(value)));
  if (prepared.reads) return prepared.statement.all(...params).map((row) => prepared.shape(row));
  const { changes } = prepared.statement.run(...params);
  return written(Number(changes));
}

/** A whole number is bound as an integer: as a float it would be text `5.0` in a text column. */
const whole = <T>(value: T): T | bigint =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;

function prepare(db: DatabaseSync, { tokens }: Statement): Prepared {
  const statement = db.prepare(
    translate(tokens)
      .map((step) => step.sql)
      .join(';'),
  );
  statement.setReadBigInts(true);
  const columns = statement.columns();
  const shapes = columns.map((column) => [column.name, shapeOf(column)] as const);
  return {
    statement,
    reads: columns.length > 0,
    shape: (row) => Object.fromEntries(shapes.map(([name, shape]) => [name, shape(row[name] ?? null)])),
  };
}

const written = (affectedRows: number): WriteResult => ({
  affectedRows,
  insertId: 0,
  fieldCount: 0,
  info: '',
  serverStatus: 2,
  warningStatus: 0,
});
