import type { Jira } from '../context.ts';
import { notFound } from '../errors.ts';
import { renderUser } from '../render/users.ts';
import { createRoutes, listParam, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { slicePage } from './page.ts';
import { requireAdmin } from './project-param.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** The name with the part that was searched for in bold. */
function marked(name: string, query: string): string {
  const at = query === '' ? -1 : name.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return escapeHtml(name);
  const end = at + query.length;
  return `${escapeHtml(name.slice(0, at))}<b>${escapeHtml(name.slice(at, end))}</b>${escapeHtml(name.slice(end))}`;
}

/** Groups and their members. */
export function groupRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/groups/picker', (c) => {
    const query = c.req.query('query') ?? '';
    const found = jira.people.groups().filter((group) => group.name.toLowerCase().includes(query.toLowerCase()));
    const shown = found.slice(0, numberParam(c, 'maxResults', 20));
    return c.json({
      header: `Showing ${shown.length} of ${found.length} matching groups`,
      total: found.length,
      groups: shown.map((group) => ({
        name: group.name,
        html: marked(group.name, query),
        labels: [],
        groupId: group.groupId,
      })),
    });
  });

  routes.get('/group/bulk', (c) => {
    requireAdmin(viewerOfRequest(jira, c));
    const ids = listParam(c, 'groupId');
    const names = listParam(c, 'groupName');
    const all = ids.length + names.length === 0;
    const found = jira.people
      .groups()
      .filter((group) => all || ids.includes(group.groupId) || names.includes(group.name))
      .map((group) => ({ name: group.name, groupId: group.groupId }));
    return c.json(slicePage(jira, c, found, numberParam(c, 'startAt', 0), numberParam(c, 'maxResults', 50)));
  });

  routes.get('/group/member', (c) => {
    requireAdmin(viewerOfRequest(jira, c));
    const group = jira.people
      .groups()
      .find((one) => one.groupId === c.req.query('groupId') || one.name === c.req.query('groupname'));
    if (!group) throw notFound(`The group named '${c.req.query('groupname') ?? ''}' does not exist.`);
    const inactiveToo = c.req.query('includeInactiveUsers') === 'true';
    const values = jira.people
      .members(group.name)
      .filter((one) => inactiveToo || one.active)
      .map((one) => renderUser(jira, one.accountId, one));
    const size = Math.min(numberParam(c, 'maxResults', 50), 50);
    return c.json(slicePage(jira, c, values, numberParam(c, 'startAt', 0), size));
  });

  return routes;
}
