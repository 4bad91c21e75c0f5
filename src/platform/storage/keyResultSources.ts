import type { KeyResultSources } from '../../application/ports/stores';
import { toCheckIn } from './checkInStore';
import type { Database } from './database';
import { toKeyResult } from './keyResultRows';
import { toMilestone } from './milestones';

/** Three statements a page. */
export async function readSources(db: Database, after: string | null, limit: number): Promise<KeyResultSources[]> {
  const page = db.selectFrom('key_result').selectAll().orderBy('id').limit(limit);
  const rows = await (after === null ? page : page.where('id', '>', after)).execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [checkIns, milestones] = await Promise.all([
    db.selectFrom('check_in').selectAll().where('keyResultId', 'in', ids).execute(),
    db.selectFrom('milestone').selectAll().where('keyResultId', 'in', ids).execute(),
  ]);
  const checkInsOf = group(checkIns.map(toCheckIn));
  const milestonesOf = group(milestones.map(toMilestone));
  return rows.map((row) => ({
    keyResult: toKeyResult(row),
    checkIns: checkInsOf.get(row.id) ?? [],
    milestones: milestonesOf.get(row.id) ?? [],
  }));
}

function group<Part extends { keyResultId: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const known = groups.get(part.keyResultId);
    if (known) known.push(part);
    else groups.set(part.keyResultId, [part]);
  }
  return groups;
}
