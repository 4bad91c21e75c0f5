import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';

export type PageStatus = 'current' | 'draft' | 'trashed' | 'archived';

export interface Page {
  id: number;
  spaceId: number;
  parentId: number | null;
  title: string;
  status: PageStatus;
  subtype: string | null;
  position: number;
  /** Number of the present version. */
  version: number;
  authorId: string;
  createdAt: number;
  updatedAt: number;
}

export interface PageQuery {
  ids?: readonly number[];
  spaceIds?: readonly number[];
  parentId?: number;
  statuses: readonly PageStatus[];
  title?: string | undefined;
  order: string;
}

export function pageById(db: DatabaseSync, id: number): Page | undefined {
  const row = db.prepare('SELECT * FROM confluence_page WHERE id = ?').get(id);
  return row && pageOfRow(row);
}

/** Pages that match everything that is given. `order` is SQL of this code, never of a caller. */
export function queryPages(db: DatabaseSync, query: PageQuery): Page[] {
  const conditions: string[] = [];
  const params: SQLInputValue[] = [];
  const among = (column: string, values: readonly SQLInputValue[] | undefined): void => {
    if (values === undefined) return;
    conditions.push(`${column} IN (${values.map(() => '?').join(', ') || 'NULL'})`);
    params.push(...values);
  };
  among('id', query.ids);
  among('space_id', query.spaceIds);
  among('status', query.statuses);
  among('parent_id', query.parentId === undefined ? undefined : [query.parentId]);
  among('title', query.title === undefined ? undefined : [query.title]);
  const sql = `SELECT * FROM confluence_page WHERE ${conditions.join(' AND ')} ORDER BY ${query.order}`;
  return db
    .prepare(sql)
    .all(...params)
    .map(pageOfRow);
}

/** Whether another page of the space has this title; titles of trashed pages are free. */
export function titleIsTaken(db: DatabaseSync, spaceId: number, title: string, exceptId?: number): boolean {
  const taken = db
    .prepare(`SELECT 1 FROM confluence_page WHERE space_id = ? AND title = ? AND status = 'current' AND id <> ?`)
    .get(spaceId, title, exceptId ?? -1);
  return taken !== undefined;
}

/** Creates the page or overwrites what may change of it. */
export function savePage(db: DatabaseSync, page: Page): void {
  db.prepare(
    `INSERT INTO confluence_page
       (id, space_id, parent_id, title, status, subtype, position, version, author_id, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET space_id = excluded.space_id, parent_id = excluded.parent_id, title = excluded.title,
       status = excluded.status, subtype = excluded.subtype, position = excluded.position, version = excluded.version,
       updated_at = excluded.updated_at`,
  ).run(
    page.id,
    page.spaceId,
    page.parentId,
    page.title,
    page.status,
    page.subtype,
    page.position,
    page.version,
    page.authorId,
    page.createdAt,
    page.updatedAt,
  );
}

/** Removes a page for good, with its versions and properties; its children move up to its parent. */
export function purgePage(db: DatabaseSync, page: Page): void {
  db.prepare('UPDATE confluence_page SET parent_id = ? WHERE parent_id = ?').run(page.parentId, page.id);
  db.prepare('DELETE FROM confluence_version WHERE page_id = ?').run(page.id);
  db.prepare('DELETE FROM confluence_property WHERE page_id = ?').run(page.id);
  db.prepare('DELETE FROM confluence_page WHERE id = ?').run(page.id);
}

/** The place of a new child behind its siblings. */
export function nextPosition(db: DatabaseSync, parentId: number | null): number {
  const row = db.prepare('SELECT MAX(position) AS last FROM confluence_page WHERE parent_id IS ?').get(parentId);
  return Number(row?.['last'] ?? 0) + 1;
}

function pageOfRow(row: Record<string, SQLOutputValue>): Page {
  return {
    id: Number(row['id']),
    spaceId: Number(row['space_id']),
    parentId: row['parent_id'] === null ? null : Number(row['parent_id']),
    title: String(row['title']),
    status: String(row['status']) as PageStatus,
    subtype: row['subtype'] === null ? null : String(row['subtype']),
    position: Number(row['position']),
    version: Number(row['version']),
    authorId: String(row['author_id']),
    createdAt: Number(row['created_at']),
    updatedAt: Number(row['updated_at']),
  };
}
