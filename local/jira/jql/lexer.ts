import type { Position } from './ast.ts';
import { readQuoted } from './quoted.ts';
import { RESERVED_CHARACTERS } from './reserved.ts';
import { JqlSyntaxError } from './syntax-error.ts';

export interface Token {
  kind: 'word' | 'quoted' | 'symbol' | 'end';
  /** The word, the content of the quotes, or the symbol. */
  text: string;
  at: Position;
}

const SYMBOLS = ['<=', '>=', '!=', '!~', '&&', '||', '=', '<', '>', '~', '!', '(', ')', ',', '[', ']', '&', '|'];
const END_OF_WORD = /[\s"'=!<>()~,[\]|&]/;

/** Tells line and character of an index, both from 1. */
export function positionIn(text: string, index: number): Position {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return { line, character: index - (before.lastIndexOf('\n') + 1) + 1 };
}

function readWord(text: string, start: number): string {
  let end = start;
  while (end < text.length && !END_OF_WORD.test(text.charAt(end))) {
    if (RESERVED_CHARACTERS.has(text.charAt(end))) {
      const character = text.charAt(end);
      throw new JqlSyntaxError(
        `The character '${character}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}' to use it in a query.`,
        positionIn(text, end),
      );
    }
    end += 1;
  }
  return text.slice(start, end);
}

/** Cuts a query into words, quoted strings and symbols. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const at = positionIn(text, index);
    const character = text.charAt(index);
    const symbol = SYMBOLS.find((one) => text.startsWith(one, index));
    if (/\s/.test(character)) {
      index += 1;
    } else if (character === '"' || character === "'") {
      const quoted = readQuoted(text, index, at);
      tokens.push({ kind: 'quoted', text: quoted.content, at });
      index = quoted.end;
    } else if (symbol !== undefined) {
      tokens.push({ kind: 'symbol', text: symbol, at });
      index += symbol.length;
    } else {
      const word = readWord(text, index);
      tokens.push({ kind: 'word', text: word, at });
      index += word.length;
    }
  }
  return [...tokens, { kind: 'end', text: '', at: positionIn(text, text.length) }];
}
