import type { Jira } from '../context.ts';
import { renderPriority, renderResolution } from '../render/lookups.ts';
import { createRoutes, numberParam, type Routes } from './http.ts';
import { slicePage } from './page.ts';

/** Words that all projects share: priorities, resolutions, labels. */
export function vocabularyRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const { sql } = jira;

  routes.get('/priority', (c) => {
    const rows = sql.all<{ id: number; name: string; color: string }>('SELECT * FROM jira_priority ORDER BY id');
    return c.json(rows.map((row) => ({ ...renderPriority(jira, row), statusColor: row.color, description: row.name })));
  });

  routes.get('/resolution', (c) => {
    const rows = sql.all<{ id: number; name: string; description: string }>(
      'SELECT * FROM jira_resolution ORDER BY id',
    );
    return c.json(rows.map((row) => renderResolution(jira, row)));
  });

  routes.get('/label', (c) => {
    const rows = sql.all<{ label: string }>('SELECT DISTINCT label FROM jira_label ORDER BY label');
    const labels = rows.map((row) => row.label);
    return c.json(slicePage(jira, c, labels, numberParam(c, 'startAt', 0), numberParam(c, 'maxResults', 1000)));
  });

  return routes;
}
