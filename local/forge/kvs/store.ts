import type { Entities } from './entities.ts';
import { badRequest, KvsError } from './error.ts';
import type { Entry, EntryTable } from './table.ts';
import { checkKey, checkValue, expiryOf, type Ttl } from './values.ts';

export interface Item {
  key: string;
  entityName?: string;
}

export interface SetOptions {
  ttl?: Ttl;
  keyPolicy?: string;
  returnValue?: string;
}

export interface SetItem extends Item {
  value: unknown;
  options?: SetOptions;
}

/** A stored value as the API answers it. */
export interface EntryRecord {
  key: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expireTime?: string;
}

/** Reading and writing single values, with the platform's checks. */
export interface Store {
  /** @throws KvsError 404 `KEY_NOT_FOUND` */
  get(item: Item, secret?: boolean): EntryRecord;
  find(item: Item): EntryRecord | undefined;
  /** Answers a record only when the options ask for one. */
  set(item: SetItem, secret?: boolean): EntryRecord | undefined;
  remove(item: Item, secret?: boolean): void;
}

export const spaceOf = (entityName: string | undefined, secret = false): string =>
  secret ? 'secret' : entityName === undefined ? 'kv' : `entity:${entityName}`;

export function createStore(table: EntryTable, entities: Entities, now: () => number): Store {
  const locate = ({ key, entityName }: Item, secret = false): [space: string, key: string] => {
    if (entityName !== undefined) entities.check(entityName);
    return [spaceOf(entityName, secret), checkKey(key)];
  };
  const find = (item: Item, secret?: boolean): EntryRecord | undefined => {
    const entry = table.get(...locate(item, secret));
    return entry && recordOf(entry);
  };
  return {
    find,
    get(item, secret) {
      const found = find(item, secret);
      if (!found) throw new KvsError(404, 'KEY_NOT_FOUND', `There is no value of the key ${item.key}.`);
      return found;
    },
    set(item, secret) {
      const [space, key] = locate(item, secret);
      if (item.entityName !== undefined) entities.checkValue(item.entityName, item.value);
      const value = checkValue(item.value);
      const previous = table.get(space, key);
      if (item.options?.keyPolicy === 'FAIL_IF_EXISTS' && previous) {
        throw new KvsError(409, 'KEY_CONFLICT', `The key ${key} exists already.`);
      }
      const at = now();
      const entry: Entry = {
        key,
        value,
        created: previous?.created ?? at,
        updated: at,
        expires: expiryOf(item.options?.ttl, at),
      };
      table.put(space, entry);
      return returned(item.options?.returnValue, previous, entry);
    },
    remove: (item, secret) => {
      table.remove(...locate(item, secret));
    },
  };
}

function returned(wanted: string | undefined, previous: Entry | undefined, latest: Entry): EntryRecord | undefined {
  if (wanted === undefined) return undefined;
  if (wanted === 'LATEST') return recordOf(latest);
  if (wanted !== 'PREVIOUS') throw badRequest('INVALID_OPTIONS', `returnValue cannot be ${wanted}.`);
  return previous && recordOf(previous);
}

export const recordOf = (entry: Entry): EntryRecord => ({
  key: entry.key,
  value: JSON.parse(entry.value) as unknown,
  createdAt: entry.created,
  updatedAt: entry.updated,
  ...(entry.expires !== null && { expireTime: new Date(entry.expires).toISOString() }),
});
