import type { Jira } from '../context.ts';
import { badRequest, notFound } from '../errors.ts';
import type { Account } from '../../people/types.ts';
import { holdersOf } from '../permissions/viewer.ts';
import { renderUser } from '../render/users.ts';
import { findIssueId, existingIssue } from '../issues/row.ts';
import { createRoutes, numberParam, viewerOfRequest, type RestContext, type Routes } from './http.ts';
import { requireLogin } from './login.ts';
import { visibleProject } from './project-param.ts';

const REACHABLE = 1000;

/** Whether a word of the name, or the e-mail, starts with the text. */
function answers(account: Account, query: string): boolean {
  const wanted = query.toLowerCase();
  const words = account.displayName.toLowerCase().split(/\s+/);
  const starts = [account.displayName.toLowerCase(), ...words, account.email.toLowerCase()];
  return starts.some((text) => text.startsWith(wanted));
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

/** People that a text finds, and all of them. */
export function userSearchRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const many = (c: RestContext, accounts: readonly Account[]): Response => {
    const startAt = numberParam(c, 'startAt', 0);
    const page = accounts.slice(startAt, Math.min(startAt + numberParam(c, 'maxResults', 50), REACHABLE));
    return c.json(page.map((one) => ({ ...renderUser(jira, one.accountId, one), locale: one.locale })));
  };

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

  routes.on('GET', ['/users/search', '/users'], (c) => {
    requireLogin(jira, c);
    return many(c, jira.people.list());
  });

  return routes;
}
