import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { AdfDocument } from '../body/adf.ts';

export interface PageVersion {
  pageId: number;
  number: number;
  title: string;
  body: AdfDocument;
  message: string;
  authorId: string;
  createdAt: number;
}

export function insertVersion(db: DatabaseSync, version: PageVersion): void {
  db.prepare(
    `INSERT INTO confluence_version (page_id, number, title, body, message, author_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    version.pageId,
    version.number,
    version.title,
    JSON.stringify(version.body),
    version.message,
    version.authorId,
    version.createdAt,
  );
}

export function versionOf(db: DatabaseSync, pageId: number, number: number): PageVersion | undefined {
  const row = db.prepare('SELECT * FROM confluence_version WHERE page_id = ? AND number = ?').get(pageId, number);
  return row && versionOfRow(row);
}

/** Versions of a page, newest first. */
export function versionsOf(db: DatabaseSync, pageId: number): PageVersion[] {
  return db
    .prepare('SELECT * FROM confluence_version WHERE page_id = ? ORDER BY number DESC')
    .all(pageId)
    .map(versionOfRow);
}

function versionOfRow(row: Record<string, SQLOutputValue>): PageVersion {
  return {
    pageId: Number(row['page_id']),
    number: Number(row['number']),
    title: String(row['title']),
    body: JSON.parse(String(row['body'])) as AdfDocument,
    message: String(row['message']),
    authorId: String(row['author_id']),
    createdAt: Number(row['created_at']),
  };
}
