import path from 'node:path';
import { createEngine, type SqlEngine } from './engine.ts';
import { createMariaDbBackend } from './mariadb.ts';
import { createSqliteBackend } from './sqlite.ts';

export type { SqlEngine, SqlRequest } from './engine.ts';

export type SqlEngineKind = 'sqlite' | 'mariadb';

export interface SqlEngineOptions {
  kind: SqlEngineKind;
  /** Folder that holds the engine's files. */
  dir: string;
  /** The site's clock, for NOW() on SQLite. MariaDB keeps its own. */
  now?: () => number;
}

/** Opens a stand-in for Forge SQL: SQLite at once, MariaDB when the first statement comes. */
export function createSqlEngine({ kind, dir, now = Date.now }: SqlEngineOptions): SqlEngine {
  const backend =
    kind === 'mariadb'
      ? createMariaDbBackend(path.join(dir, 'mariadb'))
      : createSqliteBackend(path.join(dir, 'forge-sql.db'), path.join(dir, 'snapshots'), now);
  return createEngine(backend);
}
