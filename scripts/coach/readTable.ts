import { InputError } from './inputError.ts';

/** One line of the file: its number counted from 1, its cells by column, and how many cells the header does not name. */
export interface Line {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly beyond: number;
}

const NEEDED = ['lang', 'kind', 'text'];
const KNOWN = [...NEEDED, 'label', 'odd', 'group'];

/**
 * Reads tab-separated text with a header line. There is no quoting: quotes are text. Blank lines are left out.
 * Throws InputError when there is no header, no row, or a needed column is missing or doubled.
 */
export function readTable(content: string): readonly Line[] {
  const lines = content
    .split(/\r\n|\r|\n/)
    .map((text, at) => ({ number: at + 1, text }))
    .filter(({ text }) => text.trim() !== '');
  const [header, ...rows] = lines;
  if (header === undefined) throw new InputError('the file is empty; it needs a header with lang, kind and text.');
  const columns = header.text.split('\t').map(nameOf);
  mustHaveColumns(columns, header);
  if (rows.length === 0) throw new InputError(`line ${header.number} is the header, and no row follows it.`);
  return rows.map(({ number, text }) => readLine(number, text.split('\t'), columns));
}

/** The columns that the command knows may be written with capitals; others keep their name. */
function nameOf(cell: string): string {
  const name = cell.trim();
  return KNOWN.includes(name.toLowerCase()) ? name.toLowerCase() : name;
}

function mustHaveColumns(columns: readonly string[], { number, text }: { number: number; text: string }): void {
  const missing = NEEDED.filter((name) => !columns.includes(name));
  const hint =
    columns.length === 1 && /[,;]/.test(text) ? ' Columns are separated by tabs; this looks like commas.' : '';
  if (missing.length > 0)
    throw new InputError(
      `line ${number}: the header has no column ${missing.join(', ')}; it needs lang, kind and text, separated by tabs.${hint}`,
    );
  const doubled = KNOWN.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (doubled !== undefined) throw new InputError(`line ${number}: the header has the column ${doubled} twice.`);
}

function readLine(number: number, written: readonly string[], columns: readonly string[]): Line {
  const named = columns.flatMap((name, at) =>
    name === '' || columns.indexOf(name) !== at ? [] : [[name, written[at] ?? ''] as const],
  );
  return {
    number,
    cells: Object.fromEntries(named),
    missing: NEEDED.filter((name) => columns.indexOf(name) >= written.length),
    beyond: written.slice(columns.length).filter((cell) => cell.trim() !== '').length,
  };
}
