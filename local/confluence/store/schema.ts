import type { DatabaseSync } from 'node:sqlite';

const TABLES = ['property', 'app_property', 'version', 'page', 'space', 'sequence'];

/** Creates Confluence's tables where they are missing. Bodies are kept as ADF; storage format is made when asked for. */
export function createConfluenceTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS confluence_sequence (last INTEGER NOT NULL);
    INSERT INTO confluence_sequence (last) SELECT 65536 WHERE NOT EXISTS (SELECT 1 FROM confluence_sequence);
    CREATE TABLE IF NOT EXISTS confluence_space (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, description TEXT,
      viewers TEXT NOT NULL, editors TEXT NOT NULL, owner_id TEXT NOT NULL, homepage_id INTEGER, created_at INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS confluence_page (
      id INTEGER PRIMARY KEY, space_id INTEGER NOT NULL, parent_id INTEGER, title TEXT NOT NULL, status TEXT NOT NULL,
      subtype TEXT, position INTEGER NOT NULL, version INTEGER NOT NULL, author_id TEXT NOT NULL,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    );
    CREATE INDEX IF NOT EXISTS confluence_page_space ON confluence_page (space_id, status, id);
    CREATE INDEX IF NOT EXISTS confluence_page_parent ON confluence_page (parent_id, position);
    CREATE TABLE IF NOT EXISTS confluence_version (
      page_id INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, message TEXT NOT NULL,
      author_id TEXT NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (page_id, number)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS confluence_property (
      id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL,
      author_id TEXT NOT NULL, updated_at INTEGER NOT NULL, UNIQUE (page_id, key)
    );
    CREATE TABLE IF NOT EXISTS confluence_app_property (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  `);
}

/** Empties Confluence's tables. */
export function clearConfluenceTables(db: DatabaseSync): void {
  for (const table of TABLES) db.exec(`DELETE FROM confluence_${table}`);
  createConfluenceTables(db);
}

/** The next id of a space, page or property: one row of numbers for all, never used twice. */
export function nextId(db: DatabaseSync): number {
  const row = db.prepare('UPDATE confluence_sequence SET last = last + 1 RETURNING last').get();
  return Number(row?.['last']);
}
