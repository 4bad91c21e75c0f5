import type { Jira } from '../context.ts';
import { badRequest, notFound } from '../errors.ts';
import { renderFullUser, renderUser } from '../render/users.ts';
import { createRoutes, expandParam, listParam, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { requireLogin } from './login.ts';
import { slicePage } from './page.ts';

/** People: oneself, one, many, and the groups of one. */
export function userRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/myself', (c) => {
    const { account } = viewerOfRequest(jira, c);
    if (!account) return c.html('<html><body>Client must be authenticated to access this resource.</body></html>', 401);
    return c.json(renderFullUser(jira, account, expandParam(c)));
  });

  routes.get('/user', (c) => {
    requireLogin(jira, c);
    const accountId = c.req.query('accountId');
    if (accountId === undefined) throw badRequest("The query parameter 'accountId' is required.");
    const account = jira.people.find(accountId);
    if (!account) throw notFound('Specified user does not exist or you do not have required permissions');
    return c.json(renderFullUser(jira, account, expandParam(c)));
  });

  routes.get('/user/bulk', (c) => {
    requireLogin(jira, c);
    const wanted = listParam(c, 'accountId');
    if (wanted.length === 0) throw badRequest("The query parameter 'accountId' is required.");
    const found = wanted.flatMap((id) => jira.people.find(id) ?? []);
    const values = found.map((one) => renderUser(jira, one.accountId, one));
    return c.json(slicePage(jira, c, values, numberParam(c, 'startAt', 0), numberParam(c, 'maxResults', 10)));
  });

  routes.get('/user/groups', (c) => {
    requireLogin(jira, c);
    const account = jira.people.find(c.req.query('accountId') ?? '');
    if (!account) throw notFound('Specified user does not exist or you do not have required permissions');
    const groups = jira.people.groups().filter((group) => account.groups.includes(group.name));
    const self = (id: string): string => `${jira.kernel.baseUrl()}/rest/api/3/group?groupId=${id}`;
    return c.json(groups.map((group) => ({ ...group, self: self(group.groupId) })));
  });

  return routes;
}
