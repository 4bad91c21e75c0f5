import type { Snapshot, SnapshotStore } from '../../application/ports/stores';
import type { Database } from './database';
import { STANDING_COLUMNS, standingColumns, toStanding } from './keyResultRows';
import type { SnapshotRow } from './schema';
import { chunksOf, overwrite, toNumber, toNumberOrNull } from './statements';

export function createSnapshotStore(db: Database): SnapshotStore {
  return {
    async save(snapshots) {
      for (const chunk of chunksOf(snapshots)) {
        await db
          .insertInto('snapshot')
          .values(chunk.map(columnsOf))
          .onDuplicateKeyUpdate(overwrite(REPLACED))
          .execute();
      }
    },
    async listFor(keyResultId) {
      const all = db.selectFrom('snapshot').selectAll().where('keyResultId', '=', keyResultId);
      return (await all.orderBy('day').execute()).map(toSnapshot);
    },
    days: (after, limit) => daysOf(db, after, limit),
    async drop(keyResultId, days) {
      for (const chunk of chunksOf(days)) {
        await db.deleteFrom('snapshot').where('keyResultId', '=', keyResultId).where('day', 'in', chunk).execute();
      }
    },
  };
}

const REPLACED = [...STANDING_COLUMNS, 'baseline', 'target', 'delivered', 'scope', 'notDelivered'] as const;

/** The next key results that have snapshots, each with all of its days. */
async function daysOf(db: Database, after: string | null, limit: number): ReturnType<SnapshotStore['days']> {
  let page = db.selectFrom('snapshot').select('keyResultId').distinct().orderBy('keyResultId').limit(limit);
  if (after !== null) page = page.where('keyResultId', '>', after);
  const ids = (await page.execute()).map(({ keyResultId }) => keyResultId);
  const found = new Map(ids.map((id) => [id, [] as string[]]));
  for (const chunk of chunksOf(ids, 50)) {
    const rows = await db
      .selectFrom('snapshot')
      .select(['keyResultId', 'day'])
      .where('keyResultId', 'in', chunk)
      .orderBy('day')
      .execute();
    for (const { keyResultId, day } of rows) found.get(keyResultId)?.push(day);
  }
  return [...found].map(([keyResultId, days]) => ({ keyResultId, days }));
}

function columnsOf(snapshot: Snapshot): SnapshotRow {
  const { keyResultId, day, baseline, target, delivered, scope, notDelivered } = snapshot;
  return { keyResultId, day, ...standingColumns(snapshot), baseline, target, delivered, scope, notDelivered };
}

export function toSnapshot(row: SnapshotRow): Snapshot {
  return {
    keyResultId: row.keyResultId,
    day: row.day,
    ...toStanding(row),
    baseline: toNumberOrNull(row.baseline),
    target: toNumberOrNull(row.target),
    delivered: toNumber(row.delivered),
    scope: toNumber(row.scope),
    notDelivered: toNumber(row.notDelivered),
  };
}
