import type { Jira } from '../context.ts';
import { notFound } from '../errors.ts';
import { renderTask, type TaskRow } from '../properties/tasks.ts';
import { createRoutes, viewerOfRequest, type Routes } from './http.ts';

/** Long-running tasks: seen by who started them and by administrators. */
export function taskRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/task/:task', (c) => {
    const row = jira.sql.get<TaskRow>('SELECT * FROM jira_task WHERE id = ?', Number(c.req.param('task')));
    const viewer = viewerOfRequest(jira, c);
    const own = row?.submitted_by === viewer.account?.accountId;
    if (!row || !(own || viewer.isAdmin)) throw notFound('The task is not found.');
    return c.json(renderTask(jira, row));
  });

  return routes;
}
