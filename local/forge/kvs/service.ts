import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../kernel/database.ts';
import type { EntityDeclaration } from '../manifest.ts';
import { createEntities } from './entities.ts';
import { KvsError } from './error.ts';
import { queryEntities, queryKeys, type EntityQuery, type KeyQuery } from './query.ts';
import { createStore, type Item, type SetItem } from './store.ts';
import { createEntryTable } from './table.ts';
import { applyBatch, applyTransaction, type Transaction } from './transaction.ts';

export interface KvsOptions {
  db: DatabaseSync;
  entities: readonly EntityDeclaration[];
  /** The site's clock, in milliseconds; values end by it. */
  now: () => number;
}

/** Forge's key-value store and custom entity store, as `@forge/kvs` calls them. */
export interface Kvs {
  /** Answers `POST <path>` with the given JSON body; paths it does not know get 404. */
  handle(path: string, body: unknown): Response;
}

type Operation = (body: unknown) => unknown;

export function createKvs({ db, entities: declared, now }: KvsOptions): Kvs {
  const entities = createEntities(declared);
  const table = createEntryTable(db, now);
  const store = createStore(table, entities, now);
  const operations: Record<string, Operation> = {
    get: (body) => store.get(body as Item),
    'secret/get': (body) => store.get(body as Item, true),
    'entity/get': (body) => store.get(body as Item),
    set: (body) => store.set(body as SetItem),
    'secret/set': (body) => store.set(body as SetItem, true),
    'entity/set': (body) => store.set(body as SetItem),
    delete: (body) => store.remove(body as Item),
    'secret/delete': (body) => store.remove(body as Item, true),
    'entity/delete': (body) => store.remove(body as Item),
    query: (body) => queryKeys(table, body as KeyQuery),
    'entity/query': (body) => queryEntities(table, entities, body as EntityQuery),
    'batch/get': (body) => applyBatch(body as Item[], (item) => store.get(item)),
    'batch/set': (body) => applyBatch(body as SetItem[], (item) => void store.set(item)),
    'batch/delete': (body) => applyBatch(body as Item[], (item) => void store.remove(item)),
    transaction: (body) => inTransaction(db, () => applyTransaction(store, body as Transaction)),
  };
  return {
    handle(path, body) {
      const operation = operations[path.replace('/api/v1/', '')];
      if (!operation) return new KvsError(404, 'NOT_FOUND', `The store has no ${path}.`).toResponse();
      try {
        const result = operation(body);
        return result === undefined ? new Response(null, { status: 204 }) : Response.json(result);
      } catch (error) {
        if (error instanceof KvsError) return error.toResponse();
        throw error;
      }
    },
  };
}
