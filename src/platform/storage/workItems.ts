import { sql, type RawBuilder } from 'kysely';
import type { WorkStore } from '../../application/ports/stores';
import type { WorkItem } from '../../domain/model/work';
import type { Database } from './database';
import type { WorkItemRow } from './schema';
import { readPages } from './pages';
import { chunksOf, toNumber, toNumberOrNull } from './statements';

type ItemDoors = Pick<
  WorkStore,
  'items' | 'itemsByIssue' | 'saveItems' | 'deleteItems' | 'openLinkedByProject' | 'count'
>;

export function createItemDoors(db: Database): ItemDoors {
  const all = db.selectFrom('work_item').selectAll();
  return {
    async items(epicIds) {
      const pages = await Promise.all(chunksOf(epicIds, EPICS_A_PAGE).map((chunk) => itemsOf(db, chunk)));
      return pages.flat().map(toItem);
    },
    async itemsByIssue(issueIds) {
      const pages = await Promise.all(chunksOf(issueIds).map((chunk) => all.where('issueId', 'in', chunk).execute()));
      return pages.flat().map(toItem);
    },
    async saveItems(items) {
      for (const chunk of chunksOf(items)) {
        await db.insertInto('work_item').values(chunk.map(columnsOf)).onDuplicateKeyUpdate(newerOnly()).execute();
      }
    },
    async deleteItems(issueIds) {
      for (const chunk of chunksOf(issueIds)) await db.deleteFrom('work_item').where('issueId', 'in', chunk).execute();
    },
    openLinkedByProject: () => openLinkedByProject(db),
    async count() {
      const [epics, items] = await Promise.all([countRows(db, 'linked_epic'), countRows(db, 'work_item')]);
      return { epics, items };
    },
  };
}

/** Epics named in one statement, and rows of one answer, some 200 bytes each. */
const EPICS_A_PAGE = 100;
const ROWS_A_PAGE = 10_000;

function itemsOf(db: Database, epicIds: readonly string[]): Promise<WorkItemRow[]> {
  const page = db.selectFrom('work_item').selectAll().where('epicId', 'in', epicIds);
  return readPages(
    ROWS_A_PAGE,
    (after) => page.where('issueId', '>', after).orderBy('issueId').limit(ROWS_A_PAGE).execute(),
    ({ issueId }) => issueId,
  );
}

const UPDATED = ['epicId', 'projectId', 'category', 'outcome', 'points', 'createdOn', 'endedOn'] as const;

/** MySQL assigns from left to right and reads what it has just assigned: `updatedAt`, which all compare with, is last. */
function newerOnly(): Record<(typeof UPDATED)[number] | 'updatedAt', RawBuilder<never>> {
  const columns = [...UPDATED, 'updatedAt'] as const;
  const entries = columns.map((column) => {
    const [mine, theirs] = [sql.ref(`work_item.${column}`), sql`values(${sql.ref(column)})`];
    const isNewer = sql`values(${sql.ref('updatedAt')}) >= ${sql.ref('work_item.updatedAt')}`;
    return [column, sql<never>`case when ${isNewer} then ${theirs} else ${mine} end`];
  });
  return Object.fromEntries(entries) as Record<(typeof columns)[number], RawBuilder<never>>;
}

/** An open epic is open work as well: with it on one side only, no project could be aligned as a whole. */
async function openLinkedByProject(db: Database): Promise<Map<string, number>> {
  const items = db
    .selectFrom('work_item as i')
    .select(['i.projectId', (eb) => eb.fn.countAll<string>().as('open')])
    .where('i.outcome', '=', 'open')
    .where('i.epicId', 'in', servingNow(db))
    .groupBy('i.projectId');
  const epics = db
    .selectFrom('linked_epic as e')
    .select(['e.projectId', (eb) => eb.fn.countAll<string>().as('open')])
    .where('e.category', '!=', 'done')
    .where('e.issueId', 'in', servingNow(db))
    .groupBy('e.projectId');
  const counts = new Map<string, number>();
  for (const { projectId, open } of [...(await items.execute()), ...(await epics.execute())]) {
    counts.set(projectId, (counts.get(projectId) ?? 0) + toNumber(open));
  }
  return counts;
}

/** Epics that are there and serve a key result of an active cycle. */
const servingNow = (db: Database) =>
  db
    .selectFrom('work_link as l')
    .innerJoin('key_result as k', 'k.id', 'l.keyResultId')
    .innerJoin('objective as o', 'o.id', 'k.objectiveId')
    .innerJoin('cycle as c', 'c.id', 'o.cycleId')
    .innerJoin('linked_epic as serving', 'serving.issueId', 'l.epicId')
    .select('l.epicId')
    .where('c.state', '=', 'active')
    .where('serving.state', '=', 'live');

async function countRows(db: Database, table: 'linked_epic' | 'work_item'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<string>().as('rows'))
    .executeTakeFirstOrThrow();
  return toNumber(row.rows);
}

function columnsOf(item: WorkItem): WorkItemRow {
  const { issueId, epicId, projectId, category, outcome, points, createdOn, endedOn, updatedAt } = item;
  return { issueId, epicId, projectId, category, outcome, points, createdOn, endedOn, updatedAt };
}

const toItem = (row: WorkItemRow): WorkItem => ({ ...row, points: toNumberOrNull(row.points) });
