import { meets, type Conditions } from './conditions.ts';
import { badRequest, KvsError } from './error.ts';
import type { Item, SetItem, Store } from './store.ts';

const MAX_OPERATIONS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

interface Conditional {
  conditions?: Conditions;
}

export interface Transaction {
  set?: (SetItem & Conditional)[];
  delete?: (Item & Conditional)[];
  check?: (Item & Conditional)[];
}

/** Does all of it or throws; the caller runs it inside a transaction of the database. */
export function applyTransaction(store: Store, { set = [], delete: remove = [], check = [] }: Transaction): void {
  const all = [...set, ...remove, ...check];
  if (all.length > MAX_OPERATIONS) {
    throw new KvsError(422, 'UNPROCESSABLE_ENTITY', `A transaction holds ${MAX_OPERATIONS} operations at most.`);
  }
  checkSize(all);
  const names = all.map(({ key, entityName }) => `${entityName ?? ''}/${key}`);
  if (new Set(names).size < names.length) {
    throw badRequest('KEY_DUPLICATION_ERROR', 'A transaction names each key once.');
  }
  for (const item of all) checkConditions(store, item);
  for (const item of set) store.set(item);
  for (const item of remove) store.remove(item);
}

function checkConditions(store: Store, item: Item & Conditional): void {
  if (!item.conditions) return;
  if (item.entityName === undefined) throw badRequest('INVALID_CONDITION', 'Only entities can be checked.');
  if (!meets(store.find(item)?.value, item.conditions)) {
    throw badRequest('CONDITIONAL_CHECK_FAILED', `The condition on ${item.key} does not hold.`);
  }
}

export interface BatchResult {
  successfulKeys: object[];
  failedKeys: object[];
}

/** Does each item for itself and tells which succeeded. */
export function applyBatch<T extends Item>(items: readonly T[], work: (item: T) => object | undefined): BatchResult {
  if (items.length === 0 || items.length > MAX_OPERATIONS) {
    throw badRequest('BATCH_SIZE', `A batch holds 1 to ${MAX_OPERATIONS} items.`);
  }
  checkSize(items);
  const result: BatchResult = { successfulKeys: [], failedKeys: [] };
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName !== undefined && { entityName: item.entityName }) };
    try {
      result.successfulKeys.push({ ...name, ...work(item) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      result.failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return result;
}

function checkSize(items: readonly unknown[]): void {
  if (Buffer.byteLength(JSON.stringify(items)) > MAX_BYTES) {
    throw badRequest('MAX_SIZE', 'The request is larger than 4 MiB.');
  }
}
