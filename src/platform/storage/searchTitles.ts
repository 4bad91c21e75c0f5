import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { containing } from './statements';

/** More words than this make no search better, and a statement longer. */
const WORDS_MAX = 8;

/** True for rows whose title holds every word, in any order and case, or whose key or number is the text. */
export function matchesText(
  text: string,
  prefix: 'O' | 'KR',
  columns: { title: string; number: string },
): RawBuilder<SqlBool> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return sql<SqlBool>`1 = 1`;
  const title = sql`lower(${sql.ref(columns.title)})`;
  const inTitle = sql.join(
    words.slice(0, WORDS_MAX).map((word) => sql`${title} like ${containing(word)}`),
    sql` and `,
  );
  const number = numberIn(text.trim(), prefix);
  return number === undefined
    ? sql<SqlBool>`(${inTitle})`
    : sql<SqlBool>`((${inTitle}) or ${sql.ref(columns.number)} = ${number})`;
}

function numberIn(text: string, prefix: 'O' | 'KR'): number | undefined {
  const digits = new RegExp(`^(?:${prefix}-?)?(\\d{1,9})$`, 'i').exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
