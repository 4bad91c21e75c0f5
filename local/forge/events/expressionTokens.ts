export interface ExpressionToken {
  kind: 'name' | 'string' | 'number' | 'symbol';
  /** Without quotes for a string. */
  text: string;
  /** Position in the source. */
  at: number;
}

const PATTERN =
  /(?<space>\s+)|(?<name>[A-Za-z_$][\w$]*)|'(?<single>[^'\\]*)'|"(?<double>[^"\\]*)"|(?<number>\d+(?:\.\d+)?)|(?<symbol>\?\.|=>|==|!=|&&|\|\||[!.,()[\]])/y;

/** Cuts a filter expression into tokens. @throws Error that shows the first character it does not know */
export function tokenizeExpression(source: string): ExpressionToken[] {
  const tokens: ExpressionToken[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < source.length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(source)?.groups;
    if (!groups)
      throw new Error(`The filter expression is not understood at character ${at}: ${source.slice(at, at + 20)}`);
    const { name, single, double, number, symbol } = groups;
    const text = single ?? double;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (text !== undefined) tokens.push({ kind: 'string', text, at });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol, at });
  }
  return tokens;
}
