import type { Jira } from '../context.ts';
import { renderProjectCategory, type CategoryRow } from '../render/project-refs.ts';
import { optionalText } from './body-values.ts';
import { bodyOf, createRoutes, listParam, viewerOfRequest, type Routes } from './http.ts';
import { requireAdmin } from './project-param.ts';

/** Categories that projects are filed under. */
export function projectCategoryRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const { sql } = jira;

  routes.get('/projectCategory', (c) => {
    const rows = sql.all<CategoryRow>('SELECT * FROM jira_category ORDER BY id');
    const named = listParam(c, 'id');
    const wanted = rows.filter((row) => named.length === 0 || named.includes(String(row.id)));
    return c.json(wanted.map((row) => renderProjectCategory(jira, row)));
  });

  routes.post('/projectCategory', async (c) => {
    requireAdmin(viewerOfRequest(jira, c));
    const body = await bodyOf(c);
    const description = optionalText(body, 'description') ?? '';
    const name = optionalText(body, 'name') ?? '';
    const id = sql.insert('INSERT INTO jira_category (name, description) VALUES (?, ?)', name, description);
    return c.json(renderProjectCategory(jira, { id, name, description }), 201);
  });

  return routes;
}
