import type { CoachLanguage, TextKind } from '../../src/domain/coach/types.ts';
import type { Line } from './readTable.ts';

export type Label = 'activity' | 'outcome';

/** What one line asks for. */
export interface Task {
  readonly line: Line;
  readonly text: string;
  readonly kind: TextKind;
  /** Language the file tells; `other` is one the coach does not read, undefined where the file tells none. */
  readonly told: CoachLanguage | 'other' | undefined;
  readonly label: Label | undefined;
  /** What could not be taken as it stands there, and what was done instead. */
  readonly notes: readonly string[];
}

const KINDS: Readonly<Record<string, TextKind>> = {
  ...{ kr: 'keyResult', keyresult: 'keyResult', resultatcle: 'keyResult' },
  ...{ o: 'objective', objective: 'objective', objectif: 'objective' },
};
const LANGUAGES: Readonly<Record<string, CoachLanguage>> = {
  ...{ en: 'en', eng: 'en', english: 'en', anglais: 'en' },
  ...{ fr: 'fr', fra: 'fr', fre: 'fr', french: 'fr', francais: 'fr' },
};
/** What people write where nobody gave a label. */
const UNLABELLED = ['', 'unlabeled', 'unlabelled', 'none', '-', 'na', 'n/a'];
const LONGEST_QUOTED = 40;

/** Reads one line. Nothing in it stops the command: what is not understood is noted. */
export function readTask(line: Line): Task {
  const { cells } = line;
  const text = cells['text'] ?? '';
  const kind = lookUp(KINDS, letters(cells['kind'] ?? ''));
  const told = readLanguage(cells['lang'] ?? '');
  const label = (cells['label'] ?? '').trim().toLowerCase();
  const isLabel = label === 'activity' || label === 'outcome';
  const notes = [
    line.missing.length > 0 && `ends before the column ${line.missing.join(', ')}`,
    line.beyond > 0 && 'has cells beyond the header, which are left out',
    text.trim() === '' && 'has no text',
    kind === undefined && `kind ${quote(cells['kind'])} is neither kr nor objective: read as a key result`,
    told === undefined && 'has no lang: found from the text',
    told === 'other' && `lang ${quote(cells['lang'])} is neither en nor fr: answered with unsure`,
    !isLabel && !UNLABELLED.includes(label) && `label ${quote(label)} is neither activity nor outcome: not measured`,
  ].filter((note) => note !== false);
  return { line, text, kind: kind ?? 'keyResult', told, label: isLabel ? label : undefined, notes };
}

/** "fr", "fr-FR", "FR_ca", "Français". */
function readLanguage(written: string): Task['told'] {
  const [code = ''] = written.trim().split(/[-_]/);
  return code === '' ? undefined : (lookUp(LANGUAGES, letters(code)) ?? 'other');
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** "Key result", "key_result" and "Résultat clé" without case, accents and what stands between. */
const letters = (written: string): string =>
  written
    .normalize('NFD')
    .replace(/[^\p{Letter}]/gu, '')
    .toLowerCase();

const quote = (cell = ''): string =>
  JSON.stringify(cell.length > LONGEST_QUOTED ? `${cell.slice(0, LONGEST_QUOTED)}…` : cell);
