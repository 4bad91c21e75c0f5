import { compare, holdsInRange, meets, type Condition, type Conditions } from './conditions.ts';
import type { Entities, EntityIndex } from './entities.ts';
import { badRequest } from './error.ts';
import { recordOf, spaceOf, type EntryRecord } from './store.ts';
import type { EntryTable } from './table.ts';

export interface KeyQuery {
  limit?: number;
  after?: string;
  where?: Condition[];
}

export interface EntityQuery {
  entityName: string;
  indexName: string;
  partition?: unknown[];
  range?: Omit<Condition, 'property'>;
  filters?: Conditions;
  sort?: 'ASC' | 'DESC';
  limit?: number;
  cursor?: string;
}

export interface Page {
  data: EntryRecord[];
  cursor?: string;
}

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;
const encode = (position: string | number): string => Buffer.from(JSON.stringify(position)).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw badRequest('INVALID_CURSOR', 'The cursor is not one of this store.');
  }
}

/** Plain values by key, with a prefix at most. */
export function queryKeys(table: EntryTable, { limit = DEFAULT_LIMIT, after, where = [] }: KeyQuery): Page {
  if (limit > MAX_LIMIT) throw badRequest('LIST_QUERY_LIMIT_EXCEEDED', `A page holds ${MAX_LIMIT} values at most.`);
  const [first, ...more] = where;
  if (more.length > 0) throw badRequest('QUERY_WHERE_INVALID', 'Keys are searched by one condition at most.');
  if (first && first.property !== 'key') throw badRequest('QUERY_WHERE_FIELD_INVALID', 'Only the key can be searched.');
  if (first && first.condition !== 'BEGINS_WITH') {
    throw badRequest('INVALID_FILTER_CONDITION', 'Keys are searched by BEGINS_WITH only.');
  }
  const prefix = typeof first?.values?.[0] === 'string' ? first.values[0] : '';
  const position = after === undefined ? '' : decode(after);
  const entries = table.page('kv', typeof position === 'string' ? position : '', prefix, limit + 1);
  const data = entries.slice(0, limit).map(recordOf);
  const last = data.at(-1);
  return { data, ...(entries.length > limit && last && { cursor: encode(last.key) }) };
}

/** Entities by an index. Filters are applied after the page is cut, so that a page may be short, as on the platform. */
export function queryEntities(table: EntryTable, entities: Entities, query: EntityQuery): Page {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (limit < 1 || limit > MAX_LIMIT) {
    throw badRequest('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 'The page limit must be set between 1 and 100.');
  }
  entities.check(query.entityName);
  const index = entities.index(query.entityName, query.indexName);
  const rows = table
    .all(spaceOf(query.entityName))
    .map(recordOf)
    .filter((row) => inIndex(row, index, query));
  rows.sort((a, b) => compare(positionIn(a, index), positionIn(b, index)) || compare(a.key, b.key));
  if (query.sort === 'DESC') rows.reverse();
  const start = query.cursor === undefined ? 0 : Number(decode(query.cursor));
  const data = rows.slice(start, start + limit).filter((row) => meets(row.value, query.filters));
  return { data, ...(start + limit < rows.length && { cursor: encode(start + limit) }) };
}

function inIndex(row: EntryRecord, index: EntityIndex | 'by-key', { partition = [], range }: EntityQuery): boolean {
  const inRange = (value: unknown): boolean => !range || holdsInRange(value, range);
  if (index === 'by-key') return inRange(row.key);
  if (partition.length !== index.partition.length) {
    throw badRequest('INVALID_PARTITION', `The index wants ${index.partition.length} partition values.`);
  }
  const value = row.value as Record<string, unknown>;
  const inPartition = index.partition.every((attribute, at) => value[attribute] === partition[at]);
  return inPartition && value[index.range] !== undefined && inRange(value[index.range]);
}

function positionIn(row: EntryRecord, index: EntityIndex | 'by-key'): string | number {
  if (index === 'by-key') return row.key;
  const value = (row.value as Record<string, unknown>)[index.range];
  return typeof value === 'number' ? value : String(value);
}
