const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const MARKS = /[\u0300-\u036f]/g;

/** Lower case without accents, so that "RÉDUIRE", "reduire" and "Réduire" are one word. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** Key of a lexicon entry: folded, with apostrophes and hyphens as the joins of one entry. */
export function entryKey(entry: string): string {
  return fold(entry).replace(/['’\u2011-]/g, '_');
}
