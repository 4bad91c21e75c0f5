import type { Jira } from '../context.ts';
import { forbidden, notFound } from '../errors.ts';
import { CATEGORIES, projectScope, renderCategory, renderStatus, type StatusRow } from '../render/statuses.ts';
import { createRoutes, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { slicePage } from './page.ts';

/** A category as `/statuses/search` names it: it has three words, and what has no category is still to do. */
function categoryWord(categoryId: number): 'TODO' | 'IN_PROGRESS' | 'DONE' {
  const key = CATEGORIES.find(({ id }) => id === categoryId)?.key;
  if (key === 'done') return 'DONE';
  return key === 'indeterminate' ? 'IN_PROGRESS' : 'TODO';
}

const VISIBLE = '(project_id IS NULL OR project_id IN (SELECT value FROM json_each(?)))';

/** Statuses and their categories. */
export function statusRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const { sql } = jira;

  routes.get('/status', (c) => {
    const projects = JSON.stringify([...viewerOfRequest(jira, c).projectsWith('BROWSE_PROJECTS')]);
    const rows = sql.all<StatusRow>(`SELECT * FROM jira_status WHERE ${VISIBLE} ORDER BY id`, projects);
    return c.json(rows.map((row) => renderStatus(jira, row)));
  });

  routes.get('/status/:status', (c) => {
    const named = c.req.param('status');
    const row = sql.get<StatusRow>('SELECT * FROM jira_status WHERE id = ? OR name = ?', Number(named) || -1, named);
    if (!row) throw notFound('The status does not exist.');
    return c.json(renderStatus(jira, row));
  });

  routes.get('/statuscategory', (c) => c.json(CATEGORIES.map((category) => renderCategory(jira, category.id))));

  routes.get('/statuses/search', (c) => {
    const viewer = viewerOfRequest(jira, c);
    if (!viewer.isAdmin && viewer.projectsWith('ADMINISTER_PROJECTS').size === 0) {
      throw forbidden('Only Jira administrators can perform this operation.');
    }
    const rows = sql
      .all<StatusRow>('SELECT * FROM jira_status ORDER BY id')
      .filter(
        (row) => (c.req.query('searchString') ?? '') === '' || row.name.includes(c.req.query('searchString') ?? ''),
      )
      .filter((row) => c.req.query('projectId') === undefined || String(row.project_id) === c.req.query('projectId'));
    const values = rows.map((row) => ({
      id: String(row.id),
      name: row.name,
      description: row.description,
      statusCategory: categoryWord(row.category),
      scope: row.project_id === null ? { type: 'GLOBAL' } : projectScope(row.project_id),
    }));
    return c.json(
      slicePage(jira, c, values, numberParam(c, 'startAt', 0), Math.min(numberParam(c, 'maxResults', 200), 200)),
    );
  });

  return routes;
}
