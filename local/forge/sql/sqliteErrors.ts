import { executionError, SqlFailure } from './failure.ts';

const PATTERNS: readonly [pattern: RegExp, code: string, errno: number, sqlState: string][] = [
  [/^UNIQUE constraint failed/, 'ER_DUP_ENTRY', 1062, '23000'],
  [/^NOT NULL constraint failed/, 'ER_BAD_NULL_ERROR', 1048, '23000'],
  [/^CHECK constraint failed: length/, 'ER_DATA_TOO_LONG', 1406, '22001'],
  [/^CHECK constraint failed: .*GLOB/, 'ER_TRUNCATED_WRONG_VALUE', 1292, '22007'],
  [/^CHECK constraint failed: typeof/, 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD', 1366, '22007'],
  [/^CHECK constraint failed/, 'ER_CONSTRAINT_FAILED', 4025, '23000'],
  [/^no such table/, 'ER_NO_SUCH_TABLE', 1146, '42S02'],
  [/has no column named|^no such column/, 'ER_BAD_FIELD_ERROR', 1054, '42S22'],
  [/^table .* already exists/, 'ER_TABLE_EXISTS_ERROR', 1050, '42S01'],
  [/^duplicate column name/, 'ER_DUP_FIELDNAME', 1060, '42S21'],
  [/^index .* already exists/, 'ER_DUP_KEYNAME', 1061, '42000'],
  [/^ambiguous column name/, 'ER_NON_UNIQ_ERROR', 1052, '23000'],
  [/^near |syntax error|^incomplete input|^unrecognized token/, 'ER_PARSE_ERROR', 1064, '42000'],
];

/** An error of SQLite with the numbers that MySQL has for the same fault. */
export function fromSqlite(error: unknown): SqlFailure {
  if (error instanceof SqlFailure) return error;
  const sqlMessage = messageOf(error);
  const [, code, errno, sqlState] = PATTERNS.find(([pattern]) => pattern.test(sqlMessage)) ?? [
    null,
    'ER_UNKNOWN_ERROR',
    1105,
    'HY000',
  ];
  return executionError({ code, errno, sqlMessage, sqlState });
}

/** Not by `instanceof`: under jest, errors of Node's own modules belong to another realm. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
