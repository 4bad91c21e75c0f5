import type { CoachStore, Dismissal } from '../../application/ports/coach';
import type { MarkStore } from '../../application/ports/runtime';
import { readCoachSettings, saveCoachSettings } from './coachSettings';
import type { Database } from './database';
import type { Tables } from './schema';
import { chunksOf, overwrite } from './statements';

export function createCoachStore(db: Database, marks: MarkStore): CoachStore {
  return {
    settings: readCoachSettings,
    saveSettings: (settings, expectedVersion) => saveCoachSettings(marks, settings, expectedVersion),
    async dismissals(entityIds) {
      const pages = await Promise.all(
        chunksOf(entityIds).map((chunk) =>
          db.selectFrom('coach_dismissal').selectAll().where('entityId', 'in', chunk).execute(),
        ),
      );
      return pages.flat().map(toDismissal);
    },
    async dismissalsIn(cycleIds) {
      if (cycleIds.length === 0) return [];
      const ofKeyResults = db
        .selectFrom('coach_dismissal as d')
        .innerJoin('key_result as k', 'k.id', 'd.entityId')
        .innerJoin('objective as o', 'o.id', 'k.objectiveId')
        .selectAll('d')
        .where('o.cycleId', 'in', cycleIds);
      const rows = await db
        .selectFrom('coach_dismissal as d')
        .innerJoin('objective as o', 'o.id', 'd.entityId')
        .selectAll('d')
        .where('o.cycleId', 'in', cycleIds)
        .unionAll(ofKeyResults)
        .execute();
      return rows.map(toDismissal);
    },
    async dismiss({ at, ...rest }) {
      await db
        .insertInto('coach_dismissal')
        .values({ ...rest, dismissedAt: at })
        .onDuplicateKeyUpdate(overwrite(['text', 'reason', 'authorId', 'dismissedAt']))
        .execute();
    },
    async restore(entityId, messageKey) {
      await db
        .deleteFrom('coach_dismissal')
        .where('entityId', '=', entityId)
        .where('messageKey', '=', messageKey)
        .execute();
    },
  };
}

function toDismissal({ dismissedAt, ...rest }: Tables['coach_dismissal']): Dismissal {
  return { ...rest, at: dismissedAt };
}
