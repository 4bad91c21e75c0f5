import { sql, type SqlBool } from 'kysely';
import type { WorkLinkStore } from '../../application/ports/stores';
import type { WorkLink } from '../../domain/model/work';
import type { Database } from './database';
import type { WorkLinkRow } from './schema';
import { chunksOf, retryConflicts, toNumber, won } from './statements';

export function createWorkLinkStore(db: Database): WorkLinkStore {
  const all = db.selectFrom('work_link').selectAll();
  const listed = async (column: 'keyResultId' | 'epicId', ids: readonly string[]) => {
    const chunks = chunksOf(ids).map((chunk) => all.where(column, 'in', chunk).execute());
    return (await Promise.all(chunks)).flat().map(toLink).toSorted(byAge);
  };
  return {
    async find(id) {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row && toLink(row);
    },
    forKeyResults: (keyResultIds) => listed('keyResultId', keyResultIds),
    forEpics: (epicIds) => listed('epicId', epicIds),
    insertMissing: (links) => insertMissing(db, links),
    async update(link, expectedVersion) {
      const result = await db
        .updateTable('work_link')
        .set({ weight: link.weight, version: expectedVersion + 1 })
        .where('id', '=', link.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async delete(id, expectedVersion) {
      const result = await db
        .deleteFrom('work_link')
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async deleteMany(ids) {
      for (const chunk of chunksOf(ids)) {
        await retryConflicts(() => db.deleteFrom('work_link').where('id', 'in', chunk).execute());
      }
    },
    async recentKeyResultIds(accountId, limit) {
      const rows = await db
        .selectFrom('work_link')
        .select(['keyResultId', (eb) => eb.fn.max('attachedAt').as('latestAt')])
        .where('attachedBy', '=', accountId)
        .groupBy('keyResultId')
        .orderBy('latestAt', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ keyResultId }) => keyResultId);
    },
  };
}

/**
 * Whatever the number of links, three statements a chunk: one INSERT that leaves what is there alone, one SELECT that
 * tells which of ours came in, one DELETE of those whose key result was deleted at the same moment.
 */
async function insertMissing(db: Database, links: readonly WorkLink[]): Promise<string[]> {
  const added: string[] = [];
  for (const chunk of chunksOf(links)) {
    const ids = chunk.map(({ id }) => id);
    await retryConflicts(() =>
      db
        .insertInto('work_link')
        .values(chunk.map(columnsOf))
        .onDuplicateKeyUpdate({ id: sql<string>`work_link.id` })
        .execute(),
    );
    const rows = await db
      .selectFrom('work_link as l')
      .innerJoin('key_result as k', 'k.id', 'l.keyResultId')
      .select('l.epicId')
      .where('l.id', 'in', ids)
      .execute();
    added.push(...rows.map(({ epicId }) => epicId));
    if (rows.length < chunk.length) await dropOrphans(db, ids);
  }
  return [...new Set(added)];
}

async function dropOrphans(db: Database, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('work_link')
    .where('id', 'in', ids)
    .where(sql<SqlBool>`not exists (select 1 from key_result as k where k.id = work_link.keyResultId)`)
    .execute();
}

function columnsOf({ id, keyResultId, epicId, weight, attachedBy, attachedAt, version }: WorkLink): WorkLinkRow {
  return { id, keyResultId, epicId, weight, attachedBy, attachedAt, version };
}

const toLink = (row: WorkLinkRow): WorkLink => ({ ...row, weight: toNumber(row.weight) });

const byAge = (a: WorkLink, b: WorkLink): number =>
  a.attachedAt === b.attachedAt ? (a.id < b.id ? -1 : 1) : a.attachedAt < b.attachedAt ? -1 : 1;
