import type { Position } from './ast.ts';

/** A query that cannot be read; the message is Jira's, with the place where it stopped. */
export class JqlSyntaxError extends Error {
  constructor(message: string, at?: Position) {
    const place = at ? ` (line ${at.line}, character ${at.character})` : '';
    super(`Error in the JQL Query: ${message}${place}`);
  }
}
