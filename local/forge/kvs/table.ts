import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** A stored value; times in milliseconds since the epoch. */
export interface Entry {
  key: string;
  /** JSON text. */
  value: string;
  created: number;
  updated: number;
  expires: number | null;
}

/** The rows of the store. A `space` is one of `kv`, `secret` and `entity:<name>`. Expired rows are as good as gone. */
export interface EntryTable {
  get(space: string, key: string): Entry | undefined;
  put(space: string, entry: Entry): void;
  remove(space: string, key: string): void;
  /** Entries whose key comes after `after` and starts with `prefix`, by key. */
  page(space: string, after: string, prefix: string, limit: number): Entry[];
  all(space: string): Entry[];
}

export function createEntryTable(db: DatabaseSync, now: () => number): EntryTable {
  db.exec(`CREATE TABLE IF NOT EXISTS forge_kvs (
    space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER,
    PRIMARY KEY (space, key)) WITHOUT ROWID`);
  const live = '(expires IS NULL OR expires > ?)';
  const get = db.prepare(`SELECT * FROM forge_kvs WHERE space = ? AND key = ? AND ${live}`);
  const put = db.prepare(
    'INSERT OR REPLACE INTO forge_kvs (space, key, value, created, updated, expires) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM forge_kvs WHERE space = ? AND key = ?');
  const page = db.prepare(
    `SELECT * FROM forge_kvs WHERE space = ? AND key > ? AND substr(key, 1, length(?)) = ? AND ${live} ORDER BY key LIMIT ?`,
  );
  const all = db.prepare(`SELECT * FROM forge_kvs WHERE space = ? AND ${live} ORDER BY key`);
  return {
    get(space, key) {
      const row = get.get(space, key, now());
      return row && entryOf(row);
    },
    put: (space, entry) => {
      put.run(space, entry.key, entry.value, entry.created, entry.updated, entry.expires);
    },
    remove: (space, key) => {
      remove.run(space, key);
    },
    page: (space, after, prefix, limit) => page.all(space, after, prefix, prefix, now(), limit).map(entryOf),
    all: (space) => all.all(space, now()).map(entryOf),
  };
}

const entryOf = (row: Record<string, SQLOutputValue>): Entry => ({
  key: String(row['key']),
  value: String(row['value']),
  created: Number(row['created']),
  updated: Number(row['updated']),
  expires: row['expires'] === null ? null : Number(row['expires']),
});
