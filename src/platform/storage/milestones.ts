import type { Milestone } from '../../domain/model/checkIn';
import type { Database } from './database';
import type { MilestoneRow } from './schema';
import { overwrite, toNumber } from './statements';

export async function milestonesOf(db: Database, keyResultId: string): Promise<Milestone[]> {
  const rows = await db
    .selectFrom('milestone')
    .selectAll()
    .where('keyResultId', '=', keyResultId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toMilestone);
}

/** Upserts what is in the list, then drops what is not: safe to repeat, and nothing is missing in between. */
export async function replaceMilestones(db: Database, keyResultId: string, list: readonly Milestone[]): Promise<void> {
  if (list.length > 0) {
    await db
      .insertInto('milestone')
      .values(list.map((milestone) => columnsOf(milestone, keyResultId)))
      .onDuplicateKeyUpdate(overwrite(['title', 'weight', 'reachedOn', 'position', 'version']))
      .execute();
  }
  let gone = db.deleteFrom('milestone').where('keyResultId', '=', keyResultId);
  if (list.length > 0) gone = gone.where('id', 'not in', list.map(({ id }) => id)); // prettier-ignore
  await gone.execute();
}

export function toMilestone(row: MilestoneRow): Milestone {
  return { ...row, weight: toNumber(row.weight), position: toNumber(row.position) };
}

function columnsOf(milestone: Milestone, keyResultId: string): MilestoneRow {
  const { id, title, weight, reachedOn, position, version } = milestone;
  return { id, keyResultId, title, weight, reachedOn, position, version };
}
