import { PlumblineFailure } from '../../application/failure';
import type { CheckInStore } from '../../application/ports/stores';
import type { CheckIn } from '../../domain/model/checkIn';
import type { Database } from './database';
import { insertIfThere } from './insertIfThere';
import type { CheckInRow } from './schema';
import { retryConflicts, toNumber, toNumberOrNull, without, won } from './statements';

export function createCheckInStore(db: Database): CheckInStore {
  const all = db.selectFrom('check_in').selectAll();
  return {
    async find(id) {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row && toCheckIn(row);
    },
    async listFor(keyResultId) {
      const rows = await all.where('keyResultId', '=', keyResultId).orderBy('forDate').orderBy('createdAt').execute();
      return rows.map(toCheckIn);
    },
    async insert(checkIn) {
      const parent = { table: 'key_result', id: checkIn.keyResultId } as const;
      const inserted = await retryConflicts(() => insertIfThere(db, 'check_in', columnsOf(checkIn), parent));
      if (!inserted) throw new PlumblineFailure('notFound', 'keyResultNotFound');
    },
    async update(checkIn, expectedVersion) {
      const editable = without(columnsOf(checkIn), ['id', 'keyResultId']);
      const result = await db
        .updateTable('check_in')
        .set({ ...editable, version: expectedVersion + 1 })
        .where('id', '=', checkIn.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async delete(id, expectedVersion) {
      const result = await db
        .deleteFrom('check_in')
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async recentKeyResultIds(authorId, limit) {
      const rows = await db
        .selectFrom('check_in')
        .select(['keyResultId', (eb) => eb.fn.max('createdAt').as('latestAt')])
        .where('authorId', '=', authorId)
        .groupBy('keyResultId')
        .orderBy('latestAt', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ keyResultId }) => keyResultId);
    },
  };
}

export function toCheckIn(row: CheckInRow): CheckIn {
  return { ...row, value: toNumberOrNull(row.value), confidence: toNumber(row.confidence) };
}

function columnsOf(checkIn: CheckIn): CheckInRow {
  const { id, keyResultId, forDate, value, confidence, note, blocker, authorId, createdAt, version } = checkIn;
  return { id, keyResultId, forDate, value, confidence, note, blocker, authorId, createdAt, version };
}
