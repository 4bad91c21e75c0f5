import type { KeyResult } from '../../../domain/model/keyResult';
import type { Objective } from '../../../domain/model/objective';
import type { Database } from '../database';
import { toKeyResult } from '../keyResultRows';
import { OBJECTIVE_COLUMNS, toObjective } from '../objectiveRows';
import { readPages } from '../pages';

/** Rows of one statement: some 600 bytes each, a few times that with the longest titles. */
const PAGE = 4_000;

export async function readObjectives(db: Database, cycleIds: readonly string[]): Promise<Objective[]> {
  const page = db.selectFrom('objective').select(OBJECTIVE_COLUMNS).where('cycleId', 'in', cycleIds);
  const rows = await readPages(
    PAGE,
    (after) => page.where('id', '>', after).orderBy('id').limit(PAGE).execute(),
    ({ id }) => id,
  );
  return rows.map(toObjective);
}

export async function readKeyResults(db: Database, cycleIds: readonly string[]): Promise<KeyResult[]> {
  const page = db
    .selectFrom('key_result as k')
    .innerJoin('objective as o', 'o.id', 'k.objectiveId')
    .selectAll('k')
    .where('o.cycleId', 'in', cycleIds);
  const rows = await readPages(
    PAGE,
    (after) => page.where('k.id', '>', after).orderBy('k.id').limit(PAGE).execute(),
    ({ id }) => id,
  );
  return rows.map(toKeyResult);
}
