import { sql } from 'kysely';
import type { Database } from './database';
import type { Tables } from './schema';

/**
 * Inserts a row only if what it hangs from is still there, in one statement: a parent that somebody deletes at the
 * same moment gets no child. False when it was gone.
 */
export async function insertIfThere<Table extends 'objective' | 'key_result' | 'check_in' | 'milestone' | 'work_link'>(
  db: Database,
  table: Table,
  row: Tables[Table],
  parent: { table: 'objective' | 'key_result'; id: string },
): Promise<boolean> {
  const columns = Object.keys(row).map((column) => sql.ref(column));
  const values = Object.values(row as Record<string, string | number | null>).map((value) => sql.val(value));
  const result = await sql`
    insert into ${sql.table(table)} (${sql.join(columns)})
    select ${sql.join(values)} from ${sql.table(parent.table)} where ${sql.ref('id')} = ${parent.id}`.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
}
