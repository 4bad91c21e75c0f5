import type { Caller } from '../kernel/types.ts';
import type { People } from '../people/types.ts';

/** Who a request comes from; `refused` when it carries credentials of nobody. */
export type Credentials = { caller: Caller; refused: boolean };

const ANONYMOUS: Caller = { kind: 'anonymous' };

/** Basic authentication (e-mail and any token), or the shells' cookie `acting-user`; without either, anonymous. */
export function authenticate(request: Request, people: People): Credentials {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const caller = callerOf(people, emailOf(authorization));
    return { caller: caller ?? ANONYMOUS, refused: caller === undefined };
  }
  return { caller: callerOf(people, cookieOf(request)) ?? ANONYMOUS, refused: false };
}

function callerOf(people: People, name: string | undefined): Caller | undefined {
  if (name === undefined) return undefined;
  const account = name.includes('@') ? people.findByEmail(name) : people.find(name);
  return account?.active === true ? { kind: 'user', accountId: account.accountId } : undefined;
}

function emailOf(authorization: string): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  return Buffer.from(encoded, 'base64').toString('utf8').split(':')[0];
}

function cookieOf(request: Request): string | undefined {
  const value = /(?:^|;\s*)acting-user=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return value === undefined ? undefined : decodeURIComponent(value);
}

/** Jira says it for `/myself` only; other routes take bad credentials for none. */
export const jiraRefusal = (): Response =>
  new Response(
    '<html><head><title>Unauthorized (401)</title></head><body>Client must be authenticated.</body></html>',
    {
      status: 401,
      headers: { 'content-type': 'text/html;charset=UTF-8', 'www-authenticate': 'OAuth realm="local"' },
    },
  );

export const confluenceRefusal = (): Response =>
  Response.json(
    {
      statusCode: 403,
      message:
        'com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: 403 FORBIDDEN "Request rejected because caller cannot access Confluence"',
    },
    { status: 403 },
  );
