import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

type Value = SQLInputValue;

/** Functions of MySQL that SQLite lacks or understands differently. All but IF and COALESCE give NULL when any argument is. */
export function addMySqlFunctions(db: DatabaseSync, now: () => number): void {
  const add = (name: string, work: (...values: Value[]) => Value): void => {
    const nullSafe = (...values: Value[]): Value => (values.includes(null) ? null : work(...values));
    db.function(name, { varargs: true, deterministic: true, useBigIntArguments: true }, nullSafe);
  };
  // Arguments are text, numbers or bytes; bytes never come, as parameters are JSON.
  const text = (value: Value | undefined): string => (ArrayBuffer.isView(value) ? '' : `${value ?? ''}`);
  add('concat', (...values) => values.map(text).join(''));
  add('greatest', (...values) => values.reduce((a, b) => (a !== null && b !== null && b > a ? b : a)));
  add('least', (...values) => values.reduce((a, b) => (a !== null && b !== null && b < a ? b : a)));
  add('lower', (value) => text(value).toLowerCase());
  add('upper', (value) => text(value).toUpperCase());
  add('char_length', (value) => [...text(value)].length);
  add('left', (value, count) => [...text(value)].slice(0, Number(count)).join(''));
  add('right', (value, count) => [...text(value)].slice(-Number(count)).join(''));
  add('truncate', (value, digits) => Math.trunc(Number(value) * 10 ** Number(digits)) / 10 ** Number(digits));
  const instant = (): string => new Date(now()).toISOString().slice(0, 19).replace('T', ' ');
  for (const name of ['now', 'utc_timestamp']) db.function(name, { varargs: true }, instant);
}
