import { createPool, SqlError, type Pool, type UpsertResult } from 'mariadb';
import type { SqlBackend, SqlRows, Statement, WriteResult } from './engine.ts';
import type { SqlFailure } from './failure.ts';
import { executionError, timedOut } from './failure.ts';
import { startMariaDb } from './mariadbServer.ts';

const LIVE = 'forge';
const CONNECTIONS = 5;
const ER_STATEMENT_TIMEOUT = 1969;

interface Running {
  pool: Pool;
  stop(): Promise<void>;
}

/** Forge SQL on MariaDB, the dialect's authority; started by the first statement. `affectedRows` counts changed rows. */
export function createMariaDbBackend(dir: string): SqlBackend {
  let running: Promise<Running> | undefined;
  const pool = async (): Promise<Pool> => (await (running ??= start(dir))).pool;
  return {
    run: async (statement) => run(await pool(), statement),
    reset: async () => recreate(await pool(), LIVE),
    snapshot: async (name) => {
      const target = snapshotOf(name);
      await recreate(await pool(), target);
      await copyTables(await pool(), LIVE, target);
    },
    restore: async (name) => {
      const source = snapshotOf(name);
      if ((await tables(await pool(), source)) === undefined)
        throw new Error(`There is no snapshot of the name ${name}.`);
      await copyTables(await pool(), source, LIVE);
    },
    stop: async () => (await running?.catch(() => undefined))?.stop(),
  };
}

async function start(dir: string): Promise<Running> {
  const server = await startMariaDb(dir);
  const pool = createPool({
    socketPath: server.socket,
    user: 'root',
    connectionLimit: CONNECTIONS,
    collation: 'UTF8MB4_BIN',
    multipleStatements: false,
    foundRows: false,
    dateStrings: true,
    timezone: 'Z',
    bigIntAsNumber: false,
    insertIdAsNumber: true,
    decimalAsNumber: false,
    autoJsonMap: false,
    initSql: [`CREATE DATABASE IF NOT EXISTS ${LIVE}`, `USE ${LIVE}`],
  });
  return {
    pool,
    stop: async () => {
      await pool.end();
      await server.stop();
    },
  };
}

async function run(pool: Pool, statement: Statement): Promise<SqlRows | WriteResult> {
  try {
    const sql = `SET STATEMENT max_statement_time=${statement.limitMs / 1000} FOR ${statement.sql}`;
    // A definition takes no SET STATEMENT everywhere and is bounded by the lock timeout instead.
    const result = await pool.query<unknown>(statement.kind === 'ddl' ? statement.sql : sql, [...statement.params]);
    return Array.isArray(result) ? (result as SqlRows).map(shapeRow) : written(result as UpsertResult);
  } catch (error) {
    throw fromMariaDb(error, statement.limitMs);
  }
}

const shapeRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, shape(value)]));

function shape(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return Buffer.isBuffer(value) ? value.toString('base64') : value;
}

const written = (result: UpsertResult): WriteResult => ({
  affectedRows: result.affectedRows ?? 0,
  insertId: Number(result.insertId ?? 0),
  fieldCount: 0,
  info: '',
  serverStatus: 2,
  warningStatus: result.warningStatus ?? 0,
});

function fromMariaDb(error: unknown, limitMs: number): SqlFailure | Error {
  if (!(error instanceof SqlError)) return error instanceof Error ? error : new Error(String(error));
  if (error.errno === ER_STATEMENT_TIMEOUT) return timedOut(limitMs);
  const { code, errno, sqlMessage, sqlState } = error;
  return executionError({
    code: code ?? 'ER_UNKNOWN_ERROR',
    errno: errno ?? 1105,
    sqlMessage: sqlMessage ?? error.message,
    sqlState: sqlState ?? 'HY000',
  });
}

const snapshotOf = (name: string): string => `kept_${name.replaceAll('-', '_')}`;

/** Makes sure that the database is there and empty. It is not dropped: a connection that used it would have none. */
async function recreate(pool: Pool, database: string): Promise<void> {
  await pool.query(`CREATE DATABASE IF NOT EXISTS \`${database}\``);
  for (const name of (await tables(pool, database))?.keys() ?? []) {
    await pool.query(`DROP TABLE \`${database}\`.\`${name}\``);
  }
}

/** Name and definition of each table of a database; nothing if there is no such database. */
async function tables(pool: Pool, database: string): Promise<Map<string, string> | undefined> {
  const found = await pool.query<unknown[]>('SELECT 1 FROM information_schema.schemata WHERE schema_name = ?', [
    database,
  ]);
  if (found.length === 0) return undefined;
  const names = await pool.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'`,
    [database],
  );
  const definitions = new Map<string, string>();
  for (const { name } of names) {
    const [row] = await pool.query<Record<string, string>[]>(`SHOW CREATE TABLE \`${database}\`.\`${name}\``);
    definitions.set(name, (row?.['Create Table'] ?? '').replace(/ AUTO_INCREMENT=\d+/, ''));
  }
  return definitions;
}

/** Makes `target` hold exactly what `source` holds; a table whose definition is the same is only refilled. */
async function copyTables(pool: Pool, source: string, target: string): Promise<void> {
  const [from, to] = [await tables(pool, source), await tables(pool, target)];
  for (const [name, definition] of to ?? []) {
    const same = from?.get(name) === definition;
    await pool.query(`${same ? 'DELETE FROM' : 'DROP TABLE'} \`${target}\`.\`${name}\``);
  }
  for (const [name, definition] of from ?? []) {
    const [live, kept] = [`\`${target}\`.\`${name}\``, `\`${source}\`.\`${name}\``];
    if (to?.get(name) !== definition) await pool.query(`CREATE TABLE ${live} LIKE ${kept}`);
    await pool.query(`INSERT INTO ${live} SELECT * FROM ${kept}`);
  }
}
