import type { Jira } from '../context.ts';
import { renderLinkType } from '../render/lookups.ts';
import { createRoutes, type Routes } from './http.ts';

/** The kinds of links, named from both sides. */
export function linkTypeRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/issueLinkType', (c) => {
    const rows = jira.sql.all<Parameters<typeof renderLinkType>[1]>('SELECT * FROM jira_link_type ORDER BY id');
    return c.json({ issueLinkTypes: rows.map((row) => renderLinkType(jira, row)) });
  });

  return routes;
}
