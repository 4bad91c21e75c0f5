import type { Position } from './ast.ts';
import { JqlSyntaxError } from './syntax-error.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  ' ': ' ',
  t: '\t',
  n: '\n',
  r: '\r',
};

/** Reads the string in quotes that starts at `start`; `end` is the index behind its closing quote. */
export function readQuoted(text: string, start: number, at: Position): { content: string; end: number } {
  const quote = text.charAt(start);
  let content = '';
  let index = start + 1;
  while (index < text.length && text.charAt(index) !== quote) {
    if (text.charAt(index) !== '\\') {
      content += text.charAt(index);
      index += 1;
      continue;
    }
    const unicode = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(index, index + 6));
    const plain = ESCAPES[text.charAt(index + 1)];
    if (!unicode && plain === undefined) {
      throw new JqlSyntaxError(
        `'\\${text.charAt(index + 1)}' is an illegal JQL escape sequence. The valid escape sequences are \\', \\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.`,
        at,
      );
    }
    content += unicode ? String.fromCharCode(parseInt(unicode[1] ?? '', 16)) : plain;
    index += unicode ? 6 : 2;
  }
  if (index >= text.length) {
    throw new JqlSyntaxError(`The quoted string '${text.slice(start + 1)}' has not been completed.`, at);
  }
  return { content, end: index + 1 };
}
