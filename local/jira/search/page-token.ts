import { createHash } from 'node:crypto';
import { badRequest } from '../errors.ts';
import type { Cursor } from './cursor.ts';

/** Tokens may be used for a week. */
const VALID_MS = 7 * 86_400_000;

interface Content {
  /** Fingerprint of the query: a token of another query is refused. */
  q: string;
  /** Where the page ended. */
  c: Cursor;
  /** When the token was made. */
  t: number;
}

const fingerprint = (jql: string): string => createHash('sha256').update(jql).digest('base64url').slice(0, 12);

/** A token that leads to the rows behind the cursor. It means nothing to its reader. */
export function writePageToken(jql: string, cursor: Cursor, now: number): string {
  const content: Content = { q: fingerprint(jql), c: cursor, t: now };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The cursor in a token. 400 when the token is broken, too old, or belongs to another query. */
export function readPageToken(token: string, jql: string, now: number): Cursor {
  const refuse = (): Error => badRequest('The provided next page token is invalid or expired.');
  let content: Partial<Content> | null;
  try {
    content = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<Content> | null;
  } catch {
    throw refuse();
  }
  if (!content || !Array.isArray(content.c) || content.q !== fingerprint(jql)) throw refuse();
  if (typeof content.t !== 'number' || now - content.t > VALID_MS) throw refuse();
  return content.c as Cursor;
}
