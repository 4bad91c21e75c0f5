import { Hono } from 'hono';
import type { Account } from '../../people/types.ts';
import { badRequest } from '../errors.ts';
import type { Confluence } from '../types.ts';
import { callerOf, type Env, readJson } from './request.ts';

/** Who one is (v1) and who others are (v2 bulk look-up). */
export function userRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const { people, kernel, maxBodyBytes } = confluence;

  app.get('/rest/api/user/current', (c) => {
    const account = people.of(callerOf(c));
    if (account === undefined) return c.json({ type: 'anonymous', displayName: 'Anonymous' });
    return c.json({
      type: 'known',
      accountId: account.accountId,
      accountType: account.accountType,
      email: account.email,
      publicName: account.displayName,
      displayName: account.displayName,
      timeZone: account.timeZone,
      isExternalCollaborator: false,
    });
  });

  app.post('/api/v2/users-bulk', async (c) => {
    const { accountIds } = await readJson(c, maxBodyBytes);
    if (!Array.isArray(accountIds) || accountIds.length > 250)
      throw badRequest("'accountIds' must be a list of at most 250 ids");
    const found = accountIds.flatMap((id) => (typeof id === 'string' ? (people.find(id) ?? []) : []));
    return c.json({ results: found.map(renderUser), _links: { base: `${kernel.baseUrl()}/wiki` } });
  });
  return app;
}

function renderUser(account: Account): Record<string, unknown> {
  return {
    displayName: account.displayName,
    timeZone: account.timeZone,
    personalSpaceId: null,
    isExternalCollaborator: false,
    accountStatus: account.active ? 'active' : 'inactive',
    accountId: account.accountId,
    email: account.email,
    accountType: account.accountType,
    publicName: account.displayName,
    profilePicture: null,
  };
}
