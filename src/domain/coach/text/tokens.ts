import { fold } from './fold';

export type TokenKind = 'word' | 'number' | 'symbol' | 'break' | 'open' | 'close';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded text of a word; the sign itself for the others. */
  readonly key: string;
}

/** Words beyond this many are not read: no objective or key result is that long. */
export const MAX_TOKENS = 240;
const MAX_CHARACTERS = 10_000;

const SPACE_IN_NUMBER = '[\\u0020\\u00a0\\u2009\\u202f]';
const NUMBER = `\\d{1,3}(?:${SPACE_IN_NUMBER}\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`;
const PATTERN = new RegExp(
  `(?<number>${NUMBER})|(?<word>\\p{L}[\\p{L}\\p{M}]*)|(?<symbol>[%‰€$£¥<>≤≥=+±~≈→×/&#−]|->|=>)|(?<open>[([{])|(?<close>[)\\]}])|(?<break>[,;:.!?…|•·\\n–—]|\\s-\\s)`,
  'gu',
);

/** Splits a text; hyphens and apostrophes separate words, anything unknown (emoji, tags) is skipped. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, MAX_CHARACTERS).matchAll(PATTERN)) {
    if (tokens.length >= MAX_TOKENS) break;
    const groups = match.groups ?? {};
    const kind = (Object.keys(groups) as TokenKind[]).find((name) => groups[name] !== undefined) ?? 'symbol';
    const start = match.index;
    const raw = match[0];
    tokens.push({ kind, start, end: start + raw.length, text: raw, key: kind === 'word' ? fold(raw) : raw.trim() });
  }
  return tokens;
}
