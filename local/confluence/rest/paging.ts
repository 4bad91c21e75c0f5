import type { Context } from 'hono';
import { badRequest } from '../errors.ts';
import type { Env } from './request.ts';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 250;

interface MultiEntity<T> {
  results: T[];
  _links: { next?: string; base: string };
}

/**
 * One page of a list as v2 sends it: `results` and, only when there is more, the next address both in the `Link` header
 * and in `_links.next`. The cursor is opaque; it is the number of rows to skip.
 */
export function pagedResponse<T, R>(
  c: Context<Env>,
  baseUrl: string,
  rows: readonly T[],
  render: (row: T) => R,
): Response {
  const limit = readLimit(c.req.query('limit'));
  const start = readCursor(c.req.query('cursor'));
  const answer: MultiEntity<R> = {
    results: rows.slice(start, start + limit).map(render),
    _links: { base: `${baseUrl}/wiki` },
  };
  if (start + limit < rows.length) {
    const url = new URL(c.req.url);
    url.searchParams.set('cursor', writeCursor(start + limit));
    answer._links.next = url.pathname + url.search;
    c.header('link', `<${answer._links.next}>; rel="next", <${baseUrl}/wiki>; rel="base"`);
  }
  return c.json(answer);
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw badRequest(`'limit' must be between 1 and ${MAX_LIMIT}`);
  return limit;
}

const writeCursor = (skip: number): string => Buffer.from(JSON.stringify({ skip })).toString('base64url');

function readCursor(text: string | undefined): number {
  if (text === undefined) return 0;
  try {
    const { skip } = JSON.parse(Buffer.from(text, 'base64url').toString()) as { skip: unknown };
    if (typeof skip === 'number' && skip >= 0) return skip;
  } catch {
    // Falls through: every cursor that was not made here is refused alike.
  }
  throw badRequest('Invalid cursor');
}

/** A list parameter: given several times, or separated by commas. */
export function listParameter(c: Context<Env>, name: string): string[] | undefined {
  const given = c.req
    .queries(name)
    ?.flatMap((value) => value.split(','))
    .filter((value) => value !== '');
  return given === undefined || given.length === 0 ? undefined : given;
}
