/** What a piece of a statement is. Spaces and comments are not kept: a token only remembers that one stood before it. */
export type TokenKind = 'word' | 'identifier' | 'string' | 'number' | 'param' | 'punctuation';

export interface Token {
  kind: TokenKind;
  /** As written; quoted identifiers and strings with their quotes. */
  text: string;
  /** Upper-case text of a word, '' for everything else, so that keywords compare easily. */
  word: string;
}

const PATTERN = new RegExp(
  [
    /(?<space>\s+|--(?=\s|$)[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)/,
    /(?<string>'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*")/,
    /(?<identifier>`(?:[^`]|``)*`)/,
    /(?<number>0x[0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)/,
    /(?<word>@{0,2}[\p{L}_$][\p{L}\p{N}_$]*)/u,
    /(?<param>\?)/,
    /(?<punctuation><=>|<=|>=|<>|!=|\|\||&&|:=|[\s\S])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

const KINDS: readonly TokenKind[] = ['string', 'identifier', 'number', 'word', 'param', 'punctuation'];

/** Cuts a statement in the MySQL dialect into tokens; what stands in strings and comments is never taken for code. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sql.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    if (groups['space'] !== undefined) continue;
    const kind = KINDS.find((name) => groups[name] !== undefined) ?? 'punctuation';
    tokens.push({ kind, text: match[0], word: kind === 'word' ? match[0].toUpperCase() : '' });
  }
  return tokens;
}

/** Makes a token of generated text; only its text matters from then on. */
export const raw = (text: string): Token => ({ kind: 'punctuation', text, word: '' });

/** The name an identifier token means, without its quotes. */
export const nameOf = (token: Token): string =>
  token.kind === 'identifier' ? token.text.slice(1, -1).replaceAll('``', '`') : token.text;

/** Puts tokens back together, one space between them: no two of them can grow together. */
export const join = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');

/** Index of the first token at parenthesis depth 0, from `start`, for which `test` holds; -1 if there is none. */
export function findTopLevel(
  tokens: readonly Token[],
  test: (token: Token, index: number) => boolean,
  start = 0,
): number {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < start) continue;
    if (token.text === ')') depth--;
    if (depth === 0 && test(token, index)) return index;
    if (token.text === '(') depth++;
  }
  return -1;
}

/** Index of the `)` that closes the `(` at `open`; the end of the tokens if it is never closed. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')' && --depth === 0) return index;
  }
  return tokens.length;
}

/** Cuts a list at its top-level commas. */
export function splitList(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
