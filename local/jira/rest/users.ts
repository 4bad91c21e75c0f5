import type { Jira } from '../context.ts';
import { badRequest, JiraError, notFound } from '../errors.ts';
import type { Account } from '../../people/types.ts';
import { holdersOf } from '../permissions/viewer.ts';
import { renderFullUser, renderUser } from '../render/users.ts';
import { findIssueId, existingIssue } from '../issues/row.ts';
import {
  createRoutes,
  expandParam,
  listParam,
  numberParam,
  viewerOfRequest,
  type RestContext,
  type Routes,
} from './http.ts';
import { slicePage } from './page.ts';
import { visibleProject } from './project-param.ts';

const REACHABLE = 1000;

/** Whether a word of the name, or the e-mail, starts with the text. */
function answers(account: Account, query: string): boolean {
  const wanted = query.toLowerCase();
  const words = account.displayName.toLowerCase().split(/\s+/);
  const starts = [account.displayName.toLowerCase(), ...words, account.email.toLowerCase()];
  return starts.some((text) => text.startsWith(wanted));
}

function requireLogin(jira: Jira, c: RestContext): void {
  if (!viewerOfRequest(jira, c).account) {
    throw new JiraError(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
}

function projectOfQuery(jira: Jira, c: RestContext): number {
  const viewer = viewerOfRequest(jira, c);
  const project = c.req.query('project');
  if (project !== undefined) return visibleProject(jira, viewer, project).id;
  const issue = c.req.query('issueKey') ?? c.req.query('issueId');
  if (issue === undefined) throw badRequest("Either 'project' or 'issueKey' or 'issueId' has to be given.");
  const id = findIssueId(jira.sql, issue);
  if (id === undefined) throw notFound('Issue does not exist or you do not have permission to see it.');
  return existingIssue(jira.sql, id).project_id;
}

function isAssignable(jira: Jira, account: Account, projectId: number): boolean {
  const held = jira.sql.get(
    `SELECT 1 FROM jira_permission WHERE project_id = ? AND permission = 'ASSIGNABLE_USER'
      AND holder IN (SELECT value FROM json_each(?))`,
    projectId,
    JSON.stringify(holdersOf(account)),
  );
  return held !== undefined && account.active && account.accountType === 'atlassian';
}

/** People: oneself, one, many, and those that a text finds. */
export function userRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const many = (c: RestContext, accounts: readonly Account[]): Response => {
    const startAt = numberParam(c, 'startAt', 0);
    const page = accounts.slice(startAt, Math.min(startAt + numberParam(c, 'maxResults', 50), REACHABLE));
    return c.json(page.map((one) => ({ ...renderUser(jira, one.accountId, one), locale: one.locale })));
  };

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

  routes.get('/user/search', (c) => {
    requireLogin(jira, c);
    const query = c.req.query('query');
    const accountId = c.req.query('accountId');
    if (query === undefined && accountId === undefined) throw badRequest("The query parameter 'query' is required.");
    if (query !== undefined && accountId !== undefined) throw badRequest("Give either 'query' or 'accountId'.");
    const found = jira.people
      .list()
      .filter((one) => one.active && (query === undefined ? one.accountId === accountId : answers(one, query)));
    return many(c, found);
  });

  routes.get('/user/bulk', (c) => {
    requireLogin(jira, c);
    const wanted = listParam(c, 'accountId');
    if (wanted.length === 0) throw badRequest("The query parameter 'accountId' is required.");
    const found = wanted.flatMap((id) => jira.people.find(id) ?? []);
    const values = found.map((one) => renderUser(jira, one.accountId, one));
    return c.json(slicePage(jira, c, values, numberParam(c, 'startAt', 0), numberParam(c, 'maxResults', 10)));
  });

  routes.get('/user/assignable/search', (c) => {
    requireLogin(jira, c);
    const projectId = projectOfQuery(jira, c);
    const query = c.req.query('query') ?? '';
    const accountId = c.req.query('accountId');
    const found = jira.people
      .list()
      .filter((one) => answers(one, query) && (accountId === undefined || one.accountId === accountId))
      .filter((one) => isAssignable(jira, one, projectId));
    return many(c, found);
  });

  routes.get('/user/groups', (c) => {
    requireLogin(jira, c);
    const account = jira.people.find(c.req.query('accountId') ?? '');
    if (!account) throw notFound('Specified user does not exist or you do not have required permissions');
    const groups = jira.people.groups().filter((group) => account.groups.includes(group.name));
    const self = (id: string): string => `${jira.kernel.baseUrl()}/rest/api/3/group?groupId=${id}`;
    return c.json(groups.map((group) => ({ ...group, self: self(group.groupId) })));
  });

  routes.on('GET', ['/users/search', '/users'], (c) => {
    requireLogin(jira, c);
    return many(c, jira.people.list());
  });

  return routes;
}
