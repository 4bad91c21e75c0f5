import { PlumblineFailure } from '../../application/failure';
import type { KeyResultStore } from '../../application/ports/stores';
import type { Database } from './database';
import { nextNumber } from './humanNumbers';
import { insertIfThere } from './insertIfThere';
import { editableColumns, keyResultColumns, standingColumns, toKeyResult } from './keyResultRows';
import { readSources } from './keyResultSources';
import { milestonesOf, replaceMilestones } from './milestones';
import { matchesText } from './searchTitles';
import { chunksOf, retryConflicts, without, won } from './statements';

export function createKeyResultStore(db: Database): KeyResultStore {
  const all = db.selectFrom('key_result').selectAll();
  return {
    async find(id) {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row && toKeyResult(row);
    },
    async findByNumber(number) {
      const row = await all.where('number', '=', number).executeTakeFirst();
      return row && toKeyResult(row);
    },
    async findMany(ids) {
      const pages = await Promise.all(chunksOf(ids).map((chunk) => all.where('id', 'in', chunk).execute()));
      return pages.flat().map(toKeyResult);
    },
    async search(text, cycleIds, limit) {
      if (cycleIds.length === 0) return [];
      const found = ofCycles(db, cycleIds).where(matchesText(text, 'KR', { title: 'k.title', number: 'k.number' }));
      return (await found.limit(limit).execute()).map(toKeyResult);
    },
    async ofTeams(teamIds, cycleIds, limit) {
      if (cycleIds.length === 0 || teamIds.length === 0) return [];
      const found = ofCycles(db, cycleIds).where('o.teamId', 'in', teamIds);
      return (await found.limit(limit).execute()).map(toKeyResult);
    },
    async ownedBy(ownerId, cycleIds) {
      if (cycleIds.length === 0) return [];
      return (await ofCycles(db, cycleIds).where('k.ownerId', '=', ownerId).execute()).map(toKeyResult);
    },
    async incomplete(where) {
      return (await incompleteIn(db, where).execute()).map(toKeyResult);
    },
    async insert(keyResult) {
      const number = await nextNumber(db, 'keyResult', keyResult.id);
      const row = keyResultColumns({ ...keyResult, number });
      const parent = { table: 'objective', id: keyResult.objectiveId } as const;
      const inserted = await retryConflicts(() => insertIfThere(db, 'key_result', row, parent));
      if (!inserted) throw new PlumblineFailure('notFound', 'objectiveNotFound');
      return number;
    },
    async update(keyResult, expectedVersion) {
      const editable = without(editableColumns(keyResult), ['id', 'number', 'createdAt']);
      const result = await db
        .updateTable('key_result')
        .set({ ...editable, version: expectedVersion + 1 })
        .where('id', '=', keyResult.id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst();
      return won(result);
    },
    delete: (id, expectedVersion) => deleteWithParts(db, id, expectedVersion),
    async saveStanding(id, standing) {
      await db.updateTable('key_result').set(standingColumns(standing)).where('id', '=', id).execute();
    },
    milestones: (keyResultId) => milestonesOf(db, keyResultId),
    pageWithSources: (after, limit) => readSources(db, after, limit),
    saveMilestones: (keyResultId, milestones) => replaceMilestones(db, keyResultId, milestones),
  };
}

const ofCycles = (db: Database, cycleIds: readonly string[]) =>
  db
    .selectFrom('key_result as k')
    .innerJoin('objective as o', 'o.id', 'k.objectiveId')
    .selectAll('k')
    .where('o.cycleId', 'in', cycleIds)
    .orderBy('k.createdAt', 'desc')
    .orderBy('k.id');

const incompleteIn = (db: Database, where: Parameters<KeyResultStore['incomplete']>[0]) =>
  db
    .selectFrom('key_result as k')
    .innerJoin('objective as o', 'o.id', 'k.objectiveId')
    .selectAll('k')
    .where((eb) => ('cycleId' in where ? eb('o.cycleId', '=', where.cycleId) : eb('o.id', '=', where.objectiveId)))
    .where((eb) => {
      const noRange = eb.or([eb('k.baseline', 'is', null), eb('k.target', 'is', null)]);
      return eb.or([eb('k.ownerId', '=', ''), eb.and([eb('k.measure', '=', 'metric'), noRange])]);
    })
    .orderBy('k.number');

/** The key result goes first: parts that a crash leaves behind hang from nothing, are read by nobody and can go later. */
async function deleteWithParts(db: Database, id: string, expectedVersion: number): Promise<boolean> {
  const result = await retryConflicts(() =>
    db.deleteFrom('key_result').where('id', '=', id).where('version', '=', expectedVersion).executeTakeFirst(),
  );
  if (!won(result)) return false;
  for (const table of ['work_link', 'check_in', 'milestone', 'snapshot'] as const) {
    await db.deleteFrom(table).where('keyResultId', '=', id).execute();
  }
  await db.deleteFrom('coach_dismissal').where('entityId', '=', id).execute();
  return true;
}
