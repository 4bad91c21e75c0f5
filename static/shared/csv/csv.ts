/** Characters with which a spreadsheet takes a cell for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

type Cell = string | number | null;

/**
 * A table as CSV with a byte order mark, so that spreadsheets read it as UTF-8. Where decimals have a comma, cells are
 * separated by semicolons, as spreadsheets there expect. A text that a spreadsheet would run as a formula is made text
 * by an apostrophe before it; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[], locale = 'en-US'): string {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const separator = decimal === ',' ? ';' : ',';
  const lines = rows.map((cells) => cells.map((cell) => cellOf(cell, decimal)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Saves a text as a file of the viewer. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

function cellOf(value: Cell, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
