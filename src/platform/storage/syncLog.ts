import type { SyncLog } from '../../application/ports/runtime';
import type { Database } from './database';
import { overwrite, toNumber } from './statements';

/** Keeps the newest run of each kind. */
export function createSyncLog(db: Database): SyncLog {
  return {
    async save({ kind, startedAt, finishedAt, read, changed, errorKey }) {
      await db
        .insertInto('sync_run')
        .values({ kind, startedAt, finishedAt, readCount: read, changedCount: changed, errorKey })
        .onDuplicateKeyUpdate(overwrite(['startedAt', 'finishedAt', 'readCount', 'changedCount', 'errorKey']))
        .execute();
    },
    async latest() {
      const rows = await db.selectFrom('sync_run').selectAll().orderBy('kind').execute();
      return rows.map(({ kind, startedAt, finishedAt, readCount, changedCount, errorKey }) => ({
        ...{ kind, startedAt, finishedAt, errorKey },
        ...{ read: toNumber(readCount), changed: toNumber(changedCount) },
      }));
    },
  };
}
