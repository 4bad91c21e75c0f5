import { sql } from 'kysely';
import type { ActivityRecord, ActivityStore } from '../../application/ports/stores';
import type { Database } from './database';

export function createActivityStore(db: Database): ActivityStore {
  return {
    async add({ id, kind, entityId, at, actorId, verb, values }) {
      await db
        .insertInto('activity')
        .values({ id, kind, entityId, happenedAt: at, actorId, verb, details: JSON.stringify(values) })
        .onDuplicateKeyUpdate({ id: sql<string>`activity.id` })
        .execute();
    },
    async listFor(kind, entityId, limit) {
      const rows = await db
        .selectFrom('activity')
        .selectAll()
        .where('entityId', '=', entityId)
        .where('kind', '=', kind)
        .orderBy('happenedAt', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ happenedAt, details, ...rest }) => ({
        ...rest,
        at: happenedAt,
        values: JSON.parse(details) as ActivityRecord['values'],
      }));
    },
  };
}
