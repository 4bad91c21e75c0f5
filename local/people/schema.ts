import type { DatabaseSync } from 'node:sqlite';

/** Creates the tables that hold accounts and groups, where they are missing. */
export function createPeopleTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS people_account (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      account_id TEXT NOT NULL UNIQUE,
      email TEXT NOT NULL COLLATE NOCASE,
      display_name TEXT NOT NULL,
      locale TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      active INTEGER NOT NULL,
      account_type TEXT NOT NULL,
      products TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS people_account_email ON people_account (email);
    CREATE TABLE IF NOT EXISTS people_group (group_id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS people_member (
      group_name TEXT NOT NULL,
      account_id TEXT NOT NULL,
      PRIMARY KEY (group_name, account_id)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS people_member_account ON people_member (account_id);
  `);
}
