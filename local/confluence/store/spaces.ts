import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Audience } from '../types.ts';

export interface Space {
  id: number;
  key: string;
  name: string;
  description: string | null;
  viewers: Audience;
  editors: Audience;
  ownerId: string;
  homepageId: number | null;
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/** All spaces, in the order in which they were made. */
export function allSpaces(db: DatabaseSync): Space[] {
  return db.prepare('SELECT * FROM confluence_space ORDER BY id').all().map(spaceOfRow);
}

export function spaceById(db: DatabaseSync, id: number): Space | undefined {
  const row = db.prepare('SELECT * FROM confluence_space WHERE id = ?').get(id);
  return row && spaceOfRow(row);
}

export function spaceByKey(db: DatabaseSync, key: string): Space | undefined {
  const row = db.prepare('SELECT * FROM confluence_space WHERE key = ?').get(key);
  return row && spaceOfRow(row);
}

export function insertSpace(db: DatabaseSync, space: Space): void {
  db.prepare(
    `INSERT INTO confluence_space (id, key, name, description, viewers, editors, owner_id, homepage_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    space.id,
    space.key,
    space.name,
    space.description,
    JSON.stringify(space.viewers),
    JSON.stringify(space.editors),
    space.ownerId,
    space.homepageId,
    space.createdAt,
  );
}

export function setSpaceHomepage(db: DatabaseSync, id: number, homepageId: number): void {
  db.prepare('UPDATE confluence_space SET homepage_id = ? WHERE id = ?').run(homepageId, id);
}

export function setAudience(db: DatabaseSync, key: string, viewers: Audience, editors: Audience): void {
  const { changes } = db
    .prepare('UPDATE confluence_space SET viewers = ?, editors = ? WHERE key = ?')
    .run(JSON.stringify(viewers), JSON.stringify(editors), key);
  if (changes === 0) throw new Error(`There is no space ${key}.`);
}

function spaceOfRow(row: Record<string, SQLOutputValue>): Space {
  return {
    id: Number(row['id']),
    key: String(row['key']),
    name: String(row['name']),
    description: row['description'] === null ? null : String(row['description']),
    viewers: JSON.parse(String(row['viewers'])) as Audience,
    editors: JSON.parse(String(row['editors'])) as Audience,
    ownerId: String(row['owner_id']),
    homepageId: row['homepage_id'] === null ? null : Number(row['homepage_id']),
    createdAt: Number(row['created_at']),
  };
}
