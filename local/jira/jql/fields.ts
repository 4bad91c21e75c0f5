import type { FieldRef } from './ast.ts';
import { EMPTY_WORDS, RESERVED } from './reserved.ts';
import { JqlSyntaxError } from './syntax-error.ts';
import type { TokenStream } from './token-stream.ts';

function parseCustomField(stream: TokenStream): FieldRef {
  const { at } = stream.next();
  stream.expectSymbol('[');
  const number = stream.next();
  if (number.kind !== 'word' || !/^\d+$/.test(number.text)) {
    throw new JqlSyntaxError(`Expecting a custom field number but got '${number.text}'.`, number.at);
  }
  stream.expectSymbol(']');
  return { name: `cf[${number.text}]`, at };
}

/** Reads `[key].path`, where a path goes on through further brackets: `[key].list[0].name`. */
function parseProperty(stream: TokenStream): { key: string; path: string } {
  stream.expectSymbol('[');
  const key = stream.next().text;
  stream.expectSymbol(']');
  let path = '';
  for (;;) {
    if (stream.isSymbol('[')) {
      stream.next();
      path += `[${stream.next().text}]`;
      stream.expectSymbol(']');
    } else if (stream.peek().kind === 'word' && stream.peek().text.startsWith('.')) {
      path += stream.next().text;
    } else {
      return { key, path: path.replace(/^\./, '') };
    }
  }
}

/** Reads the name of a field; refuses reserved words and anything that is no name. */
export function parseField(stream: TokenStream): FieldRef {
  const token = stream.peek();
  if (stream.isWord('cf') && stream.isSymbol('[', 1)) return parseCustomField(stream);
  if (token.kind === 'end') throw new JqlSyntaxError('Expecting a field name at the end of the query.');
  if (token.kind === 'symbol') throw new JqlSyntaxError(`Expecting a field name but got '${token.text}'.`, token.at);
  const word = token.text.toLowerCase();
  if (token.kind === 'word' && (RESERVED.has(word) || EMPTY_WORDS.has(word))) {
    throw new JqlSyntaxError(
      `Expecting a field name but got '${token.text}'. You must surround '${token.text}' in quotation marks to use it as a field name.`,
      token.at,
    );
  }
  stream.next();
  const { text: name, at } = token;
  if (token.kind === 'word' && stream.isSymbol('[')) return { name, property: parseProperty(stream), at };
  return { name, at };
}
