import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { existingIssue } from '../issues/row.ts';
import { CATEGORY, FIELD } from '../store/fixed-data.ts';
import { createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';

/** What Jira Software says of an epic; mounted under `/rest/agile/1.0`. The id is a number here. */
export function agileRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  routes.get('/epic/:epic', (c) => {
    const id = visibleIssueId(jira, viewerOfRequest(jira, c), c.req.param('epic'));
    const row = existingIssue(jira.sql, id);
    if (row.level !== 1) throw badRequest(`The issue '${row.key}' is not an epic.`);
    const name = jira.sql.get<{ value: string }>(
      'SELECT value FROM jira_custom WHERE issue_id = ? AND field_id = ?',
      id,
      FIELD.epicName,
    );
    const status = jira.sql.get<{ category: number }>('SELECT category FROM jira_status WHERE id = ?', row.status_id);
    return c.json({
      id,
      key: row.key,
      self: `${jira.kernel.baseUrl()}/rest/agile/1.0/epic/${id}`,
      name: name?.value ?? '',
      summary: row.summary,
      color: { key: 'color_12' },
      issueColor: { key: 'purple' },
      done: status?.category === CATEGORY.done,
    });
  });
  return routes;
}
