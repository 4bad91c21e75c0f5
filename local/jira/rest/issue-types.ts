import type { Jira } from '../context.ts';
import { notFound } from '../errors.ts';
import { renderIssueType, type IssueTypeRow } from '../render/issue-types.ts';
import { createRoutes, viewerOfRequest, type Routes } from './http.ts';

const VISIBLE = '(project_id IS NULL OR project_id IN (SELECT value FROM json_each(?)))';

/** Issue types; those of team-managed projects are for who may see the project. */
export function issueTypeRoutes(jira: Jira): Routes {
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

  return routes;
}
