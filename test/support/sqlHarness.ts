import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createKvs } from '../../local/forge/kvs/service.ts';
import { createSqlEngine, type SqlEngine, type SqlEngineKind, type SqlRequest } from '../../local/forge/sql/index.ts';
import { openDatabase } from '../../local/kernel/database.ts';

export const ENGINES: readonly SqlEngineKind[] = ['sqlite', 'mariadb'];

/** Forge SQL and KVS under the real `@forge/*` packages, in the test's own process. */
export interface SqlHarness {
  /** Sets the clock of the key-value store, in milliseconds. */
  setNow(ms: number): void;
  /** Statements sent since the last call of this, the SDK's own included. */
  takeStatements(): string[];
  /** Empties the app's tables, which is much faster than making them anew. */
  clear(): Promise<void>;
  /** Takes everything away, tables included. */
  reset(): Promise<void>;
  /** Answers statements that match with this response instead, until it is taken back with `undefined`. */
  fail(rule: ((request: SqlRequest) => Response | undefined) | undefined): void;
  stop(): Promise<void>;
}

type ForgeGlobals = {
  __forge_runtime__?: object;
  __forge_fetch__?: (meta: { type: string }, route: string, init: { body: string }) => Promise<Response>;
};

/** Installs the two hooks that every `@forge/*` package calls. Other platform services than SQL and KVS are refused. */
export function startSql(kind: SqlEngineKind): SqlHarness {
  const dir = mkdtempSync(path.join(os.tmpdir(), `sql-${kind}-`));
  let now = Date.parse('2026-10-05T09:00:00.000Z');
  let statements: string[] = [];
  let rule: ((request: SqlRequest) => Response | undefined) | undefined;
  const engine = createSqlEngine({ kind, dir, now: () => now });
  const db = openDatabase(':memory:');
  const kvs = createKvs({ db, entities: [], now: () => now });
  const forge = globalThis as ForgeGlobals;
  forge.__forge_runtime__ = runtime(kind);
  forge.__forge_fetch__ = async (meta, route, init) => {
    const body: unknown = JSON.parse(init.body);
    if (meta.type === 'kvs') return kvs.handle(route, body);
    if (meta.type !== 'sql') throw new Error(`This test has no platform service ${meta.type}.`);
    const request = body as SqlRequest;
    statements.push(request.query);
    return rule?.(request) ?? engine.handle(route, request);
  };
  return {
    setNow: (ms) => void (now = ms),
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    async clear() {
      for (const table of await tablesOf(engine)) await send(engine, `DELETE FROM ${table}`);
    },
    async reset() {
      await engine.reset();
      db.exec('DELETE FROM forge_kvs');
    },
    fail: (next) => void (rule = next),
    async stop() {
      await engine.stop();
      db.close();
      delete forge.__forge_fetch__;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function send(engine: SqlEngine, query: string): Promise<unknown> {
  const response = await engine.handle('/api/v1/execute', { query });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as unknown;
}

async function tablesOf(engine: SqlEngine): Promise<string[]> {
  const { rows } = (await send(engine, 'SHOW TABLES')) as { rows: Record<string, string>[] };
  return rows.flatMap((row) => Object.values(row)).filter((name) => name !== '__migrations');
}

const runtime = (installationId: string): object => ({
  appContext: {
    ...{ appId: 'app', appVersion: '1.0.0', environmentId: 'env', environmentType: 'DEVELOPMENT' },
    ...{ invocationId: 'invocation', installationId, functionKey: 'test', moduleType: 'test', moduleKey: 'test' },
  },
  lambdaContext: { awsRequestId: 'request', getRemainingTimeInMillis: () => 60_000 },
  metrics: {
    counter: () => ({ incr: () => undefined }),
    timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  },
});
