/** One line of the file, by its header. */
export type Row = Readonly<Record<string, string>>;

const NEEDED = ['lang', 'kind', 'text'];

/** Reads a tab-separated text with a header line; throws when a needed column is missing. */
export function readRows(content: string): readonly Row[] {
  const [header = '', ...lines] = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t').map((name) => name.trim());
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`The header has no column ${missing.join(', ')}; it needs ${NEEDED.join(', ')}.`);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    });
}
