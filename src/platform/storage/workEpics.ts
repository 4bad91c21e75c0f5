import type { WorkStore } from '../../application/ports/stores';
import type { LinkedEpic } from '../../domain/model/work';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from './database';
import type { LinkedEpicRow } from './schema';
import { chunksOf, overwrite, toNumber } from './statements';

type EpicDoors = Pick<
  WorkStore,
  'epics' | 'epicPage' | 'saveEpics' | 'epicsTouching' | 'unreadEpics' | 'dropUnlinkedEpics'
>;

export function createEpicDoors(db: Database): EpicDoors {
  const all = db.selectFrom('linked_epic').selectAll();
  return {
    async epics(ids) {
      const pages = await Promise.all(chunksOf(ids).map((chunk) => all.where('issueId', 'in', chunk).execute()));
      return pages.flat().map(toEpic);
    },
    async epicPage(after, limit) {
      const page = all.orderBy('issueId').limit(limit);
      const rows = await (after === null ? page : page.where('issueId', '>', after)).execute();
      return rows.map(toEpic);
    },
    async saveEpics(epics) {
      for (const chunk of chunksOf(epics)) {
        await db
          .insertInto('linked_epic')
          .values(chunk.map(columnsOf))
          .onDuplicateKeyUpdate(overwrite(['projectId', 'state', 'category', 'readAt', ...SUM_COLUMNS]))
          .execute();
      }
    },
    async epicsTouching(projectId) {
      const [own, others] = await Promise.all([
        db.selectFrom('linked_epic').select('issueId').where('projectId', '=', projectId).execute(),
        db.selectFrom('work_item').select('epicId').distinct().where('projectId', '=', projectId).execute(),
      ]);
      return [...new Set([...own.map(({ issueId }) => issueId), ...others.map(({ epicId }) => epicId)])];
    },
    async unreadEpics() {
      const rows = await db
        .selectFrom('work_link as l')
        .leftJoin('linked_epic as e', 'e.issueId', 'l.epicId')
        .select('l.epicId')
        .distinct()
        .where('e.issueId', 'is', null)
        .execute();
      return rows.map(({ epicId }) => epicId);
    },
    dropUnlinkedEpics: () => dropUnlinkedEpics(db),
  };
}

const SUM_COLUMNS = ['scope', 'delivered', 'notDelivered', 'scopePoints', 'deliveredPoints', 'unestimated'] as const;

export function toSums(row: Pick<LinkedEpicRow, (typeof SUM_COLUMNS)[number]>): LinkedEpic['sums'] {
  return {
    scope: toNumber(row.scope),
    delivered: toNumber(row.delivered),
    notDelivered: toNumber(row.notDelivered),
    scopePoints: toNumber(row.scopePoints),
    deliveredPoints: toNumber(row.deliveredPoints),
    unestimated: toNumber(row.unestimated),
  };
}

function columnsOf({ issueId, projectId, state, category, readAt, sums }: LinkedEpic): LinkedEpicRow {
  const { scope, delivered, notDelivered, scopePoints, deliveredPoints, unestimated } = sums;
  const counts = { scope, delivered, notDelivered, scopePoints, deliveredPoints, unestimated };
  return { issueId, projectId, state, category, readAt, ...counts };
}

function toEpic(row: LinkedEpicRow): LinkedEpic {
  const { issueId, projectId, state, category, readAt } = row;
  return { issueId, projectId, state, category, readAt, sums: toSums(row) };
}

/** Each DELETE asks for itself whether the epic is linked: one that is attached in between keeps what it has. */
async function dropUnlinkedEpics(db: Database): Promise<number> {
  const unlinked = await db
    .selectFrom('linked_epic as e')
    .leftJoin('work_link as l', 'l.epicId', 'e.issueId')
    .select('e.issueId')
    .where('l.id', 'is', null)
    .execute();
  for (const chunk of chunksOf(unlinked.map(({ issueId }) => issueId))) {
    for (const table of ['work_item', 'work_day', 'work_day_start'] as const) {
      await db
        .deleteFrom(table)
        .where('epicId', 'in', chunk)
        .where(hasNoLink(`${table}.epicId`))
        .execute();
    }
    await db.deleteFrom('linked_epic').where('issueId', 'in', chunk).where(hasNoLink('linked_epic.issueId')).execute();
  }
  return unlinked.length;
}

const hasNoLink = (epicColumn: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`not exists (select 1 from work_link where work_link.epicId = ${sql.ref(epicColumn)})`;
