import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../kernel/database.ts';

interface Table {
  name: string;
  sql: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const fileOf = (dir: string, name: string): string => path.join(dir, `${name}.db`);

/** Virtual tables keep their rows in shadow tables, which SQLite does not let anybody write. */
function tablesOf(db: DatabaseSync, schema: string): Table[] {
  const rows = db
    .prepare(
      `SELECT name, sql FROM ${schema}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
       AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid`,
    )
    .all();
  return rows.map((row) => ({ name: String(row['name']), sql: String(row['sql']) }));
}

/** Writes the present content of the database to a file of that name, over an older one. */
export function keepCopy(db: DatabaseSync, dir: string, name: string): void {
  mkdirSync(dir, { recursive: true });
  rmSync(fileOf(dir, name), { force: true });
  db.exec(`VACUUM INTO ${literal(fileOf(dir, name))}`);
}

/** Brings the content of a kept copy back into the open database; statements that others prepared stay usable. */
export function copyInto(db: DatabaseSync, dir: string, name: string): void {
  const file = fileOf(dir, name);
  if (!existsSync(file)) throw new Error(`There is no snapshot of the name ${name}.`);
  db.exec(`ATTACH ${literal(file)} AS kept`);
  try {
    inTransaction(db, () => copyTables(db));
  } finally {
    db.exec('DETACH kept');
  }
}

function copyTables(db: DatabaseSync): void {
  // Tables come and go in any order; only the whole has to fit together.
  db.exec('PRAGMA defer_foreign_keys = ON');
  const kept = new Map(tablesOf(db, 'kept').map((table) => [table.name, table.sql]));
  const present = new Map(tablesOf(db, 'main').map((table) => [table.name, table.sql]));
  for (const [name, sql] of present) {
    if (kept.get(name) === sql) db.exec(`DELETE FROM main.${quoted(name)}`);
    else db.exec(kept.has(name) ? `DROP TABLE main.${quoted(name)}` : `DELETE FROM main.${quoted(name)}`);
  }
  for (const [name, sql] of kept) {
    if (present.get(name) !== sql) db.exec(sql);
    const columns = columnsOf(db, name);
    db.exec(`INSERT INTO main.${quoted(name)} (${columns}) SELECT ${columns} FROM kept.${quoted(name)}`);
  }
  copyIndexes(db);
}

/** The columns that can be written: computed ones are left out. */
const columnsOf = (db: DatabaseSync, table: string): string =>
  db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((row) => quoted(String(row['name'])))
    .join(', ');

function copyIndexes(db: DatabaseSync): void {
  const missing = db
    .prepare(
      `SELECT sql FROM kept.sqlite_master WHERE type = 'index' AND sql IS NOT NULL
       AND name NOT IN (SELECT name FROM main.sqlite_master WHERE type = 'index')`,
    )
    .all();
  for (const row of missing) db.exec(String(row['sql']));
  const counters = db.prepare(`SELECT name FROM kept.sqlite_master WHERE name = 'sqlite_sequence'`).get();
  if (!counters) return;
  db.exec('DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM kept.sqlite_sequence');
}

/** Empties every table, but keeps them: their owners made them when they were started. */
export function emptyTables(db: DatabaseSync, belongs: (table: string) => boolean = () => true): void {
  const tables = tablesOf(db, 'main').filter((table) => belongs(table.name));
  inTransaction(db, () => tables.forEach((table) => db.exec(`DELETE FROM ${quoted(table.name)}`)));
}

/** Drops every table. */
export function dropEverything(db: DatabaseSync): void {
  inTransaction(db, () =>
    tablesOf(db, 'main').forEach((table) => db.exec(`DROP TABLE IF EXISTS ${quoted(table.name)}`)),
  );
}
