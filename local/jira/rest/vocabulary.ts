import type { Jira } from '../context.ts';
import { forbidden, notFound } from '../errors.ts';
import type { CategoryRow } from '../render/project-refs.ts';
import { renderProjectCategory } from '../render/project-refs.ts';
import { renderIssueType, type IssueTypeRow } from '../render/issue-types.ts';
import { renderPriority, renderResolution } from '../render/lookups.ts';
import { CATEGORIES, projectScope, renderCategory, renderStatus, type StatusRow } from '../render/statuses.ts';
import { optionalText } from './body-values.ts';
import { bodyOf, createRoutes, listParam, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { slicePage } from './page.ts';
import { requireAdmin } from './project-param.ts';

/** Categories as `/statuses/search` names them. */
const STATUS_WORD: Readonly<Record<number, string>> = { 1: 'TODO', 2: 'TODO', 3: 'DONE', 4: 'IN_PROGRESS' };

const VISIBLE = '(project_id IS NULL OR project_id IN (SELECT value FROM json_each(?)))';

/** The words of the site: issue types, statuses, priorities, resolutions, project categories. */
export function vocabularyRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const { sql } = jira;

  routes.get('/issuetype', (c) => {
    const projects = JSON.stringify([...viewerOfRequest(jira, c).projectsWith('BROWSE_PROJECTS')]);
    const rows = sql.all<IssueTypeRow>(`SELECT * FROM jira_issue_type WHERE ${VISIBLE} ORDER BY id`, projects);
    return c.json(rows.map((row) => renderIssueType(jira, row, true)));
  });

  routes.get('/issuetype/:type', (c) => {
    const row = sql.get<IssueTypeRow>('SELECT * FROM jira_issue_type WHERE id = ?', Number(c.req.param('type')));
    if (!row) throw notFound('The issue type does not exist.');
    return c.json(renderIssueType(jira, row, true));
  });

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
      statusCategory: STATUS_WORD[row.category] ?? 'TODO',
      scope: row.project_id === null ? { type: 'GLOBAL' } : projectScope(row.project_id),
    }));
    return c.json(
      slicePage(jira, c, values, numberParam(c, 'startAt', 0), Math.min(numberParam(c, 'maxResults', 200), 200)),
    );
  });

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
