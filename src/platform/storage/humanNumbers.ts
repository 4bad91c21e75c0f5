import { sql } from 'kysely';
import type { Database } from './database';
import { DuplicateRow, WriteConflict } from './sqlErrors';
import { toNumber } from './statements';

const ATTEMPTS = 20;

/**
 * Gives a new objective or key result its number: one above the highest ever given, so that a deleted one's number
 * never comes back. Two who ask at once collide on the primary key and the later asks again; who asks again for the
 * same thing gets the same number.
 */
export async function nextNumber(db: Database, kind: 'objective' | 'keyResult', entityId: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      await claim(db, kind, entityId);
    } catch (error) {
      const mayRetry = error instanceof DuplicateRow || error instanceof WriteConflict;
      if (!mayRetry || attempt === ATTEMPTS) throw error;
    }
    const given = await numberOf(db, entityId);
    if (given !== undefined) return given;
  }
}

async function numberOf(db: Database, entityId: string): Promise<number | undefined> {
  const row = await db.selectFrom('human_number').select('number').where('entityId', '=', entityId).executeTakeFirst();
  return row && toNumber(row.number);
}

async function claim(db: Database, kind: 'objective' | 'keyResult', entityId: string): Promise<void> {
  await sql`
    insert into human_number (kind, number, entityId)
    select ${kind}, coalesce(max(number), 0) + 1, ${entityId} from human_number where kind = ${kind}`.execute(db);
}
