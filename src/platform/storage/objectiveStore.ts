import { sql } from 'kysely';
import { PlumblineFailure } from '../../application/failure';
import type { ObjectiveStore } from '../../application/ports/stores';
import type { ParentRef } from '../../domain/model/objective';
import type { Database } from './database';
import { nextNumber } from './humanNumbers';
import { insertIfThere } from './insertIfThere';
import { OBJECTIVE_COLUMNS, objectiveColumns, toObjective } from './objectiveRows';
import { matchesText } from './searchTitles';
import { chunksOf, noneIn, retryConflicts, without, won } from './statements';

export function createObjectiveStore(db: Database): ObjectiveStore {
  const listed = db.selectFrom('objective').select(OBJECTIVE_COLUMNS);
  return {
    async find(id) {
      const row = await listed.select('why').where('id', '=', id).executeTakeFirst();
      return row && { ...toObjective(row), why: row.why };
    },
    async findByNumber(number) {
      const row = await listed.where('number', '=', number).executeTakeFirst();
      return row && toObjective(row);
    },
    async findMany(ids) {
      const pages = await Promise.all(chunksOf(ids).map((chunk) => listed.where('id', 'in', chunk).execute()));
      return pages.flat().map(toObjective);
    },
    async insert(objective) {
      const number = await nextNumber(db, 'objective', objective.id);
      const row = objectiveColumns({ ...objective, number });
      if (objective.parent === null) await db.insertInto('objective').values(row).execute();
      else await insertUnder(db, row, objective.parent);
      return number;
    },
    async update(objective, expectedVersion) {
      const editable = without(objectiveColumns(objective), ['id', 'number', 'createdAt']);
      const result = await db
        .updateTable('objective')
        .set({ ...editable, version: expectedVersion + 1 })
        .where('id', '=', objective.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    delete: (id, expectedVersion) => retryConflicts(() => deleteUnused(db, id, expectedVersion)),
    parents: () => readParents(db),
    async search(text, cycleIds, limit) {
      if (cycleIds.length === 0) return [];
      const rows = await listed
        .where('cycleId', 'in', cycleIds)
        .where(matchesText(text, 'O', { title: 'title', number: 'number' }))
        .orderBy('createdAt', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toObjective);
    },
  };
}

async function insertUnder(db: Database, row: ReturnType<typeof objectiveColumns>, parent: ParentRef): Promise<void> {
  const table = parent.kind === 'objective' ? 'objective' : 'key_result';
  const inserted = await retryConflicts(() => insertIfThere(db, 'objective', row, { table, id: parent.id }));
  if (!inserted) throw new PlumblineFailure('notFound', 'parentNotFound');
}

/** The children are counted in a derived table, because MySQL does not read the table that it deletes from. */
async function deleteUnused(db: Database, id: string, expectedVersion: number): Promise<boolean> {
  const result = await db
    .deleteFrom('objective')
    .where('id', '=', id)
    .where('version', '=', expectedVersion)
    .where(noneIn('key_result', 'objectiveId', id))
    .where(
      sql<number>`(select n from (select count(*) as n from objective where parentKind = 'objective' and parentId = ${id}) as children)`,
      '=',
      0,
    )
    .executeTakeFirst();
  if (!won(result)) return false;
  await db.deleteFrom('coach_dismissal').where('entityId', '=', id).execute();
  return true;
}

async function readParents(db: Database): ReturnType<ObjectiveStore['parents']> {
  const [objectives, keyResults] = await Promise.all([
    db.selectFrom('objective').select(['id', 'number', 'parentKind', 'parentId']).execute(),
    db.selectFrom('key_result').select(['id', 'objectiveId']).execute(),
  ]);
  return {
    objectives: objectives.map(({ id, number, parentKind, parentId }) => ({
      id,
      number,
      parent: parentKind === null || parentId === null ? null : { kind: parentKind, id: parentId },
    })),
    keyResults,
  };
}
