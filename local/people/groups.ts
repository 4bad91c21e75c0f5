import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Group } from './types.ts';

/** Members of this group are Jira administrators. */
export const JIRA_ADMINS = 'jira-admins';

/** Group ids are made from the name, so that the same site built twice has the same ids. */
function groupIdOf(name: string): string {
  const hex = createHash('sha256').update(`group:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** All groups of the site, by name. */
export function listGroups(db: DatabaseSync): Group[] {
  const rows = db.prepare('SELECT group_id AS groupId, name FROM people_group ORDER BY name').all();
  return rows.map((row) => ({ groupId: String(row['groupId']), name: String(row['name']) }));
}

/** Puts an account into exactly these groups, creating those that are missing. */
export function setGroupsOf(db: DatabaseSync, accountId: string, groups: readonly string[]): void {
  db.prepare('DELETE FROM people_member WHERE account_id = ?').run(accountId);
  for (const name of new Set(groups)) {
    db.prepare('INSERT OR IGNORE INTO people_group (group_id, name) VALUES (?, ?)').run(groupIdOf(name), name);
    db.prepare('INSERT INTO people_member (group_name, account_id) VALUES (?, ?)').run(name, accountId);
  }
}
