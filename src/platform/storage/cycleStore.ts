import type { CycleStore } from '../../application/ports/stores';
import type { Cycle } from '../../domain/model/cycle';
import type { Database } from './database';
import { noneIn, won } from './statements';

export function createCycleStore(db: Database): CycleStore {
  const all = db.selectFrom('cycle').select(['id', 'name', 'startsOn', 'endsOn', 'state', 'version']);
  return {
    list: () => all.orderBy('startsOn', 'desc').orderBy('id').execute(),
    find: (id) => all.where('id', '=', id).executeTakeFirst(),
    async insert(cycle) {
      await db.insertInto('cycle').values(columnsOf(cycle)).execute();
    },
    async update(cycle, expectedVersion) {
      const result = await db
        .updateTable('cycle')
        .set({ ...columnsOf(cycle), version: expectedVersion + 1 })
        .where('id', '=', cycle.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    async delete(id, expectedVersion) {
      const result = await db
        .deleteFrom('cycle')
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .where(noneIn('objective', 'cycleId', id))
        .executeTakeFirst();
      return won(result);
    },
  };
}

/** Named one by one, so that a field which is no column never reaches the statement. */
function columnsOf({ id, name, startsOn, endsOn, state, version }: Cycle): Cycle {
  return { id, name, startsOn, endsOn, state, version };
}
