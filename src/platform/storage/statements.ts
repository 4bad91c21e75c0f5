import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Tables } from './schema';
import { WriteConflict } from './sqlErrors';

/** Rows of one INSERT, and ids of one IN: far below Forge's 1 MiB for a request. */
export const CHUNK = 500;

/** Splits a list so that each part fits one statement. */
export function chunksOf<Item>(items: readonly Item[], size = CHUNK): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

/** What an upsert was to insert, as MySQL, TiDB and MariaDB all write it. */
export const incoming = <Value>(column: string): RawBuilder<Value> => sql<Value>`values(${sql.ref(column)})`;

/** `SET column = VALUES(column)` for each of them, in their order. */
export function overwrite<Column extends string>(columns: readonly Column[]): Record<Column, RawBuilder<never>> {
  return Object.fromEntries(columns.map((column) => [column, incoming<never>(column)])) as Record<
    Column,
    RawBuilder<never>
  >;
}

/** True when an UPDATE or DELETE that names the version found its row. */
export function won(result: { numUpdatedRows?: bigint; numDeletedRows?: bigint }): boolean {
  return (result.numUpdatedRows ?? result.numDeletedRows ?? 0n) > 0n;
}

/** True when no row of the table has the value there: asked inside the DELETE of what the value names. */
export function noneIn<Table extends keyof Tables>(
  table: Table,
  column: keyof Tables[Table] & string,
  value: string,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${value})`;
}

/** The columns of a row that an UPDATE may set. */
export function without<Row extends object, Column extends keyof Row>(
  row: Row,
  fixed: readonly Column[],
): Omit<Row, Column> {
  const kept = Object.entries(row).filter(([column]) => !fixed.some((name) => name === column));
  return Object.fromEntries(kept) as Omit<Row, Column>;
}

/** COUNT, SUM and BIGINT arrive as text. */
export const toNumber = (value: number | string | bigint | null): number => Number(value ?? 0);

export const toNumberOrNull = (value: number | string | null): number | null => (value === null ? null : Number(value));

/** A LIKE pattern that finds the text anywhere, its own wildcards taken literally, for a column in LOWER(). */
export function containing(text: string): string {
  return `%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
}

const ATTEMPTS = 8;

/** Runs a statement again when the database made it give way to another writer. */
export async function retryConflicts<Result>(statement: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await statement();
    } catch (error) {
      if (!(error instanceof WriteConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}
