import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createSqlEngine, type SqlEngine, type SqlEngineKind } from '../../../../local/forge/sql/index';

export const KINDS: readonly SqlEngineKind[] = ['sqlite', 'mariadb'];

export interface Answer {
  status: number;
  rows: Record<string, unknown>[];
  affectedRows: number;
  code: string;
  message: string;
  errno: number;
}

export interface Bench {
  engine: SqlEngine;
  execute(query: string, ...params: unknown[]): Promise<Answer>;
  ddl(query: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** An engine of its own in a temporary folder. */
export function openBench(kind: SqlEngineKind): Bench {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'sql-'));
  const engine = createSqlEngine({ kind, dir });
  const send = async (path: string, query: string, params: unknown[]): Promise<Answer> => {
    const response = await engine.handle(path, { query, params });
    const body = (await response.json()) as Partial<Answer> & { debug?: { errno: number } };
    const rows = Array.isArray(body.rows) ? body.rows : [];
    const affectedRows = (body.rows as { affectedRows?: number } | undefined)?.affectedRows ?? -1;
    const { code = '', message = '' } = body;
    return { status: response.status, rows, affectedRows, code, message, errno: body.debug?.errno ?? 0 };
  };
  return {
    engine,
    execute: (query, ...params) => send('/api/v1/execute', query, params),
    ddl: (query) => send('/api/v1/execute/ddl', query, []),
    async stop() {
      await engine.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
