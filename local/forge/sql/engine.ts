import { invalidQuery, SqlFailure } from './failure.ts';
import { tokenize, type Token } from './lexer.ts';
import { classify, type StatementKind } from './policy.ts';

export type SqlParam = string | number | boolean | null;

/** The JSON body that `@forge/sql` posts. */
export interface SqlRequest {
  query: string;
  params?: readonly unknown[];
}

/** A statement that the policy let through. */
export interface Statement {
  sql: string;
  tokens: readonly Token[];
  kind: StatementKind;
  params: readonly SqlParam[];
  /** How long it may run, in milliseconds. */
  limitMs: number;
}

/** What a write answers in place of rows. `affectedRows` counts changed rows in MariaDB, matched rows in SQLite. */
export interface WriteResult {
  affectedRows: number;
  fieldCount: number;
  info: string;
  insertId: number;
  serverStatus: number;
  warningStatus: number;
}

export type SqlRows = Record<string, unknown>[];

/** A database that can stand in for Forge SQL. It throws SqlFailure and knows nothing of HTTP. */
export interface SqlBackend {
  run(statement: Statement): Promise<SqlRows | WriteResult>;
  /** Empties the database. */
  reset(): Promise<void>;
  /** Keeps the present state under a name (letters, digits, `_`, `-`). */
  snapshot(name: string): Promise<void>;
  /** Goes back to a kept state; rejects if there is none of that name. */
  restore(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** The Forge SQL service: what `@forge/sql` sees, whatever database is behind it. */
export interface SqlEngine extends Omit<SqlBackend, 'run'> {
  /** Answers `/api/v1/execute` and `/api/v1/execute/ddl` as Forge does; other paths get 404. */
  handle(path: string, request: SqlRequest): Promise<Response>;
}

/** Forge's limits for one statement, in milliseconds. */
export const LIMIT_MS: Readonly<Record<StatementKind, number>> = { select: 5_000, dml: 10_000, ddl: 20_000 };
const MAX_REQUEST_BYTES = 1024 * 1024;
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
const DOORS: Readonly<Record<string, 'execute' | 'ddl'>> = {
  '/api/v1/execute': 'execute',
  '/api/v1/execute/ddl': 'ddl',
};

/** Puts Forge's policy and limits in front of a database. */
export function createEngine(backend: SqlBackend): SqlEngine {
  return {
    reset: () => backend.reset(),
    snapshot: (name) => backend.snapshot(name),
    restore: (name) => backend.restore(name),
    stop: () => backend.stop(),
    async handle(path, request) {
      const door = DOORS[path];
      if (!door) return invalidQuery(`Forge SQL has no ${path}.`, 404).toResponse();
      try {
        return answer(await backend.run(prepare(door, request)));
      } catch (error) {
        if (error instanceof SqlFailure) return error.toResponse();
        throw error;
      }
    },
  };
}

function prepare(door: 'execute' | 'ddl', request: SqlRequest): Statement {
  if (Buffer.byteLength(JSON.stringify(request)) > MAX_REQUEST_BYTES) {
    throw invalidQuery('The request is larger than 1 MiB.', 413);
  }
  const params = (request.params ?? []).map(checkParam);
  const tokens = tokenize(request.query);
  const kind = classify(tokens, door);
  while (tokens.at(-1)?.text === ';') tokens.pop();
  const marks = tokens.filter((token) => token.kind === 'param').length;
  if (marks !== params.length) {
    throw invalidQuery(`The statement has ${marks} parameters, but ${params.length} values were given.`);
  }
  return { sql: request.query.replace(/[;\s]+$/, ''), tokens, kind, params, limitMs: LIMIT_MS[kind] };
}

function checkParam(value: unknown, index: number): SqlParam {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as SqlParam;
  throw invalidQuery(`Parameter ${index + 1} is neither text, number, boolean nor null.`);
}

function answer(rows: SqlRows | WriteResult): Response {
  const body = JSON.stringify({ rows });
  if (Buffer.byteLength(body) > MAX_ANSWER_BYTES) throw invalidQuery('The answer is larger than 4 MiB.', 413);
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
