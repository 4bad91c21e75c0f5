import { tokenizeExpression, type ExpressionToken } from './expressionTokens.ts';

/** Walks over the tokens of a filter expression. */
export interface Cursor {
  /** Steps over this symbol if it is next. */
  take(text: string): boolean;
  /** Steps over this symbol. @throws Error when something else is next */
  expect(text: string): void;
  /** Steps over a token of this kind and answers its text. @throws Error when another kind is next */
  next(kind: ExpressionToken['kind']): string;
  kind(): ExpressionToken['kind'] | 'end';
  /** @throws Error that shows the present place */
  fail(): never;
}

export function createCursor(source: string): Cursor {
  const tokens = tokenizeExpression(source);
  let position = 0;
  const fail = (): never => {
    const at = tokens[position]?.at ?? source.length;
    const rest = source.slice(at, at + 20) || 'its end';
    throw new Error(`The filter expression is not understood at character ${at}: ${rest}`);
  };
  const take = (text: string): boolean => {
    const token = tokens[position];
    if (token?.text !== text || token.kind === 'string') return false;
    position += 1;
    return true;
  };
  return {
    take,
    fail,
    expect: (text) => {
      if (!take(text)) fail();
    },
    next: (kind) => {
      const token = tokens[position];
      if (token?.kind !== kind) return fail();
      position += 1;
      return token.text;
    },
    kind: () => tokens[position]?.kind ?? 'end',
  };
}
