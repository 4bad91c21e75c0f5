import type { Token } from './lexer.ts';
import { JqlSyntaxError } from './syntax-error.ts';

/** Walks over the tokens of a query. */
export interface TokenStream {
  peek(ahead?: number): Token;
  next(): Token;
  /** Takes the next token if it is this symbol. */
  takeSymbol(...symbols: readonly string[]): boolean;
  /** Takes the next token if it is this keyword, in any case. */
  takeWord(...words: readonly string[]): boolean;
  isWord(word: string, ahead?: number): boolean;
  isSymbol(symbol: string, ahead?: number): boolean;
  /** Takes this symbol or refuses the query. */
  expectSymbol(symbol: string): void;
}

export function createTokenStream(tokens: readonly Token[]): TokenStream {
  let index = 0;
  const end = tokens[tokens.length - 1];
  if (!end) throw new Error('A token list always has its end.');
  const peek = (ahead = 0): Token => tokens[index + ahead] ?? end;
  const isWord = (word: string, ahead = 0): boolean =>
    peek(ahead).kind === 'word' && peek(ahead).text.toLowerCase() === word;
  const isSymbol = (symbol: string, ahead = 0): boolean => peek(ahead).kind === 'symbol' && peek(ahead).text === symbol;
  const takeIf = (does: boolean): boolean => {
    if (does) index += 1;
    return does;
  };
  return {
    peek,
    isWord,
    isSymbol,
    next: () => {
      const token = peek();
      index += 1;
      return token;
    },
    takeSymbol: (...symbols) => takeIf(symbols.some((symbol) => isSymbol(symbol))),
    takeWord: (...words) => takeIf(words.some((word) => isWord(word))),
    expectSymbol: (symbol) => {
      if (takeIf(isSymbol(symbol))) return;
      const got = peek();
      if (got.kind === 'end') throw new JqlSyntaxError(`Expecting '${symbol}' before the end of the query.`);
      throw new JqlSyntaxError(`Expecting '${symbol}' but got '${got.text}'.`, got.at);
    },
  };
}
