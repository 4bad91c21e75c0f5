import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { existingIssue } from '../issues/row.ts';
import { asObject, textOf } from '../issues/setters/json-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';

function accountsIn(jira: Jira, to: Record<string, unknown>, issueId: number): string[] {
  const issue = existingIssue(jira.sql, issueId);
  const users = Array.isArray(to['users']) ? (to['users'] as unknown[]) : [];
  const groups = Array.isArray(to['groups']) ? (to['groups'] as unknown[]) : [];
  const named = users.flatMap((user) => textOf(user, 'accountId') ?? []);
  const members = groups.flatMap((group) => jira.people.members(textOf(group, 'name') ?? ''));
  const roles = [to['assignee'] === true ? issue.assignee : null, to['reporter'] === true ? issue.reporter : null];
  return [...named, ...members.map((one) => one.accountId), ...roles.filter((one) => one !== null)];
}

/** Notifies people about an issue by e-mail. No mail is sent here; what Jira refuses is refused. */
export function notifyRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  routes.post('/issue/:issue/notify', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const body = await bodyOf(c);
    const recipients = accountsIn(jira, asObject(body['to']) ?? {}, id).filter(
      (one) => one !== viewer.account?.accountId && jira.people.find(one)?.active === true,
    );
    if (recipients.length === 0) throw badRequest('No recipients were defined for notification.');
    return c.body(null, 204);
  });
  return routes;
}
