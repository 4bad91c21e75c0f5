import type { Condition } from '../permissions/visibility.ts';
import type { SortTerm } from '../jql/compile/types.ts';

/** Values of the sort columns in the last row of a page. */
export type Cursor = readonly (string | number)[];

interface Column {
  expression: string;
  descending: boolean;
}

/** Empty values come after all others when ascending, before them when descending. */
function columnsOf(terms: readonly SortTerm[]): Column[] {
  return terms.flatMap(({ expression, descending }) => [
    { expression: `(${expression} IS NULL)`, descending },
    { expression: `coalesce(${expression}, 0)`, descending },
  ]);
}

/** The columns to select, so that a row tells where the next page starts. */
export function cursorColumns(terms: readonly SortTerm[]): string {
  return columnsOf(terms)
    .map(({ expression }, index) => `${expression} AS k${index}`)
    .join(', ');
}

export function cursorOrder(terms: readonly SortTerm[]): string {
  return columnsOf(terms)
    .map(({ descending }, index) => `k${index} ${descending ? 'DESC' : 'ASC'}`)
    .join(', ');
}

/** Where a page ended, read from its last row. */
export function cursorOf(terms: readonly SortTerm[], row: Readonly<Record<string, unknown>>): Cursor {
  return columnsOf(terms).map((_, index) => row[`k${index}`] as string | number);
}

/** The rows behind a cursor: later in the first column, or equal there and later in the next, and so on. */
export function behindCursor(terms: readonly SortTerm[], cursor: Cursor): Condition {
  return columnsOf(terms).reduceRight<Condition>(
    (inner, { expression, descending }, index) => {
      const value = cursor[index] ?? 0;
      const later = `${expression} ${descending ? '<' : '>'} ?`;
      return { text: `(${later} OR (${expression} = ? AND ${inner.text}))`, params: [value, value, ...inner.params] };
    },
    { text: '0', params: [] },
  );
}
