import { kvs, WhereConditions } from '@forge/kvs';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SavedFilterStore } from '../../application/ports/savedFilters';
import { HEALTHS } from '../../contract/vocabulary';

/** One page of a query holds as many keys. */
const PAGE = 100;

const stored = z.object({
  name: z.string(),
  filter: z.object({
    teamId: z.string().exactOptional(),
    levelId: z.string().exactOptional(),
    ownerId: z.string().exactOptional(),
    health: z.enum(HEALTHS).exactOptional(),
    text: z.string().exactOptional(),
  }),
});

/** One key a filter, so that two pages of the same person never overwrite each other's. */
export function createSavedFilterStore(): SavedFilterStore {
  return {
    async list(accountId) {
      const page = await kvs
        .query()
        .where('key', WhereConditions.beginsWith(prefixOf(accountId)))
        .limit(PAGE)
        .getMany();
      return page.results
        .flatMap(({ value }) => stored.safeParse(value).data ?? [])
        .toSorted((a, b) => a.name.localeCompare(b.name));
    },
    async save(accountId, filter) {
      await kvs.set(keyOf(accountId, filter.name), filter);
    },
    remove: (accountId, name) => kvs.delete(keyOf(accountId, name)),
  };
}

const prefixOf = (accountId: string): string => `filter:${accountId}#`;

/** A key has an alphabet of its own, a name has not. */
const keyOf = (accountId: string, name: string): string =>
  prefixOf(accountId) + createHash('sha256').update(name).digest('hex');
