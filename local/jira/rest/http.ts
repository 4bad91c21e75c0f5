import { Hono, type Context } from 'hono';
import type { Caller } from '../../kernel/types.ts';
import type { Jira } from '../context.ts';
import { badRequest, type JiraError } from '../errors.ts';
import { viewerOf, type Viewer } from '../permissions/viewer.ts';

/** The caller travels beside the request: the door has already decided who it is. */
export interface RestEnv {
  Bindings: { caller: Caller };
}

export type RestContext = Context<RestEnv>;

/** A group of routes of the REST API. */
export type Routes = Hono<RestEnv>;

export const createRoutes = (): Routes => new Hono<RestEnv>();

/** The rights of whoever made this request. */
export function viewerOfRequest(jira: Jira, c: RestContext): Viewer {
  return viewerOf(jira, c.env.caller);
}

/** The JSON object in the body. 415 without a body or with another content type, 400 when it does not parse. */
export async function bodyOf(c: RestContext): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type');
  if (type?.toLowerCase().includes('json') !== true) throw new UnsupportedMedia(type, new URL(c.req.url).pathname);
  const parsed = await jsonOf(c);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw invalidPayload();
  return parsed as Record<string, unknown>;
}

/** Any JSON value in the body. */
export async function jsonOf(c: RestContext): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalidPayload();
  }
}

const invalidPayload = (): JiraError =>
  badRequest('Invalid request payload. Refer to the REST API documentation and try again.');

/** A body that Jira does not read; answered as RFC 7807 says. */
export class UnsupportedMedia extends Error {
  readonly problem: Record<string, string>;

  constructor(contentType: string | undefined, instance: string) {
    super('Unsupported Media Type');
    this.problem = {
      title: 'Unsupported Media Type',
      detail: `Content-Type '${contentType ?? 'null'}' is not supported.`,
      instance,
    };
  }
}

/** A whole number in the query string; 400 when it is something else. */
export function numberParam(c: RestContext, name: string, fallback: number): number {
  const text = c.req.query(name);
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw badRequest(`The value '${text}' of '${name}' is not valid.`);
  return value;
}

/** A list parameter, which may be repeated, comma separated, or both. */
export function listParam(c: RestContext, name: string): string[] {
  return (c.req.queries(name) ?? [])
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The names in `expand`. */
export function expandParam(c: RestContext): Set<string> {
  return new Set(listParam(c, 'expand'));
}
