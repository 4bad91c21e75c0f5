import type { CoachStore } from '../../application/ports/coach';
import type { MarkStore } from '../../application/ports/runtime';
import { readCoachSettings, saveCoachSettings } from './coachSettings';
import type { Database } from './database';
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
      return pages.flat().map(({ dismissedAt, ...rest }) => ({ ...rest, at: dismissedAt }));
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
