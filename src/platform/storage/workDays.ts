import type { WorkStore } from '../../application/ports/stores';
import type { WorkDay } from '../../domain/model/work';
import type { Database } from './database';
import type { WorkDayRow } from './schema';
import { chunksOf, overwrite, toNumber } from './statements';
import { listText, parseList } from './textLists';

type DayDoors = Pick<WorkStore, 'replaceDays' | 'saveDays' | 'daysOf' | 'latestDays' | 'dayStarts' | 'saveDayStarts'>;

export function createDayDoors(db: Database): DayDoors {
  return {
    async replaceDays(epicId, days) {
      await saveDays(db, days);
      let gone = db.deleteFrom('work_day').where('epicId', '=', epicId);
      if (days.length > 0) gone = gone.where('day', 'not in', days.map(({ day }) => day)); // prettier-ignore
      await gone.execute();
    },
    saveDays: (days) => saveDays(db, days),
    async daysOf(epicIds) {
      const pages = await Promise.all(
        chunksOf(epicIds, EPICS_A_PAGE).map((chunk) =>
          db.selectFrom('work_day').selectAll().where('epicId', 'in', chunk).orderBy('epicId').orderBy('day').execute(),
        ),
      );
      return pages.flat().map(toDay);
    },
    async latestDays(epicIds) {
      const pages = await Promise.all(chunksOf(epicIds).map((chunk) => latestOf(db, chunk)));
      return pages.flat().map(toDay);
    },
    async dayStarts(epicIds) {
      const pages = await Promise.all(
        chunksOf(epicIds, EPICS_A_PAGE).map((chunk) =>
          db.selectFrom('work_day_start').selectAll().where('epicId', 'in', chunk).execute(),
        ),
      );
      return pages.flat().map(({ epicId, day, base, inScope }) => ({
        ...{ epicId, day, inScope: parseList(inScope) },
        base: JSON.parse(base) as WorkDay | null,
      }));
    },
    async saveDayStarts(starts) {
      for (const chunk of chunksOf(starts, EPICS_A_PAGE)) {
        const rows = chunk.map(({ epicId, day, base, inScope }) => ({
          ...{ epicId, day, base: JSON.stringify(base), inScope: listText(inScope) },
        }));
        await db
          .insertInto('work_day_start')
          .values(rows)
          .onDuplicateKeyUpdate(overwrite(['day', 'base', 'inScope']))
          .execute();
      }
    },
  };
}

const latestOf = (db: Database, epicIds: readonly string[]): Promise<WorkDayRow[]> =>
  db
    .selectFrom('work_day as d')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('work_day')
          .select(['epicId', (max) => max.fn.max('day').as('day')])
          .where('epicId', 'in', epicIds)
          .groupBy('epicId')
          .as('latest'),
      (join) => join.onRef('latest.epicId', '=', 'd.epicId').onRef('latest.day', '=', 'd.day'),
    )
    .selectAll('d')
    .execute();

/** An epic that changed on each of 300 days answers some 50 KB: the answer stays below Forge's 4 MiB. */
const EPICS_A_PAGE = 50;

const COUNTS = ['scope', 'delivered', 'scopePoints', 'deliveredPoints', 'added', 'removed'] as const;

async function saveDays(db: Database, days: readonly WorkDay[]): Promise<void> {
  for (const chunk of chunksOf(days)) {
    await db.insertInto('work_day').values(chunk.map(columnsOf)).onDuplicateKeyUpdate(overwrite(COUNTS)).execute();
  }
}

function columnsOf(entry: WorkDay): WorkDayRow {
  const { epicId, day, scope, delivered, scopePoints, deliveredPoints, added, removed } = entry;
  return { epicId, day, scope, delivered, scopePoints, deliveredPoints, added, removed };
}

function toDay(row: WorkDayRow): WorkDay {
  return {
    epicId: row.epicId,
    day: row.day,
    scope: toNumber(row.scope),
    delivered: toNumber(row.delivered),
    scopePoints: toNumber(row.scopePoints),
    deliveredPoints: toNumber(row.deliveredPoints),
    added: toNumber(row.added),
    removed: toNumber(row.removed),
  };
}
