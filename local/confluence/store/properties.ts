import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { nextId } from './schema.ts';

/** A content property of a page. */
export interface Property {
  id: number;
  pageId: number;
  key: string;
  value: unknown;
  version: number;
  authorId: string;
  updatedAt: number;
}

export function propertiesOf(db: DatabaseSync, pageId: number): Property[] {
  return db.prepare('SELECT * FROM confluence_property WHERE page_id = ? ORDER BY id').all(pageId).map(propertyOfRow);
}

export function propertyById(db: DatabaseSync, pageId: number, id: number): Property | undefined {
  const row = db.prepare('SELECT * FROM confluence_property WHERE page_id = ? AND id = ?').get(pageId, id);
  return row && propertyOfRow(row);
}

export function insertProperty(db: DatabaseSync, property: Omit<Property, 'id' | 'version'>): Property {
  const stored = { ...property, id: nextId(db), version: 1 };
  db.prepare(
    `INSERT INTO confluence_property (id, page_id, key, value, version, author_id, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(stored.id, stored.pageId, stored.key, JSON.stringify(stored.value), 1, stored.authorId, stored.updatedAt);
  return stored;
}

export function updateProperty(db: DatabaseSync, property: Property): void {
  db.prepare(
    'UPDATE confluence_property SET key = ?, value = ?, version = ?, author_id = ?, updated_at = ? WHERE id = ?',
  ).run(
    property.key,
    JSON.stringify(property.value),
    property.version,
    property.authorId,
    property.updatedAt,
    property.id,
  );
}

export function deleteProperty(db: DatabaseSync, id: number): void {
  db.prepare('DELETE FROM confluence_property WHERE id = ?').run(id);
}

function propertyOfRow(row: Record<string, SQLOutputValue>): Property {
  return {
    id: Number(row['id']),
    pageId: Number(row['page_id']),
    key: String(row['key']),
    value: JSON.parse(String(row['value'])) as unknown,
    version: Number(row['version']),
    authorId: String(row['author_id']),
    updatedAt: Number(row['updated_at']),
  };
}
