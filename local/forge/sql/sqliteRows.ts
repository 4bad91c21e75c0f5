import type { SQLOutputValue, StatementColumnMetadata } from 'node:sqlite';

type Shape = (value: SQLOutputValue) => unknown;

/**
 * How Forge answers a column of the given declared type: BIGINT, DECIMAL and dates as text, other numbers as numbers.
 * A column that is computed has no declared type; its whole numbers are BIGINT or DECIMAL in MySQL, hence text.
 */
export function shapeOf(column: StatementColumnMetadata): Shape {
  const type = (column.type ?? '').toUpperCase();
  if (type === '') return (value) => (typeof value === 'bigint' ? value.toString() : value);
  if (type.startsWith('BIGINT')) return asText;
  if (type.startsWith('DECIMAL') || type.startsWith('NUMERIC')) return decimal(/,\s*(\d+)/.exec(type)?.[1]);
  if (type.startsWith('DATETIME') || type.startsWith('TIMESTAMP')) return dateTime(/\(\s*(\d+)/.exec(type)?.[1]);
  return (value) => (typeof value === 'bigint' ? Number(value) : value);
}

const asText: Shape = (value) => (value === null ? null : String(value));

function decimal(scale: string | undefined): Shape {
  return (value) => {
    if (value === null) return null;
    return typeof value === 'bigint' && scale === undefined
      ? value.toString()
      : Number(value).toFixed(Number(scale ?? 0));
  };
}

/** `DATETIME(3)` has three digits after the seconds, `DATETIME` none. */
function dateTime(digits: string | undefined): Shape {
  return (value) => {
    if (typeof value !== 'string') return value;
    const [seconds = '', fraction = ''] = value.replace('T', ' ').split('.');
    const count = Number(digits ?? 0);
    return count === 0 ? seconds : `${seconds}.${fraction.padEnd(count, '0').slice(0, count)}`;
  };
}
