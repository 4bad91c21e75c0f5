import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { renderHistory, type HistoryRow } from '../issues/changelog.ts';
import { numberList } from './body-values.ts';
import { bodyOf, createRoutes, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';
import { pageOf } from './page.ts';

const LARGEST_PAGE = 100;

/** The history of one issue, oldest first. */
export function changelogRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/issue/:issue/changelog', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const startAt = numberParam(c, 'startAt', 0);
    const maxResults = Math.min(numberParam(c, 'maxResults', LARGEST_PAGE), LARGEST_PAGE);
    const total = jira.sql.get<{ n: number }>('SELECT count(*) AS n FROM jira_history WHERE issue_id = ?', id)?.n ?? 0;
    const rows = jira.sql.all<HistoryRow>(
      'SELECT * FROM jira_history WHERE issue_id = ? ORDER BY created, id LIMIT ? OFFSET ?',
      id,
      maxResults,
      startAt,
    );
    const values = rows.map((row) => renderHistory(jira, row, viewer.zone));
    return c.json(pageOf(jira, c, { total, startAt, maxResults, values }));
  });

  routes.post('/issue/:issue/changelog/list', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const ids = numberList(await bodyOf(c), 'changelogIds');
    if (ids.length === 0) throw badRequest('No changelog ids were given.');
    const rows = jira.sql.all<HistoryRow>(
      `SELECT * FROM jira_history WHERE issue_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY created, id`,
      id,
      JSON.stringify(ids),
    );
    const histories = rows.map((row) => renderHistory(jira, row, viewer.zone));
    return c.json({ startAt: 0, maxResults: ids.length, total: rows.length, histories });
  });

  return routes;
}
