import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { isProjectOrder, listProjects } from '../projects/list.ts';
import { renderProject, renderProjectFully } from '../render/projects.ts';
import {
  createRoutes,
  expandParam,
  listParam,
  numberParam,
  viewerOfRequest,
  type RestContext,
  type Routes,
} from './http.ts';
import { slicePage } from './page.ts';
import { visibleProject } from './project-param.ts';

const LARGEST_PAGE = 100;
const PERMISSION_OF_ACTION: Readonly<Record<string, string>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

function filterOf(c: RestContext): Parameters<typeof listProjects>[2] {
  const orderBy = c.req.query('orderBy') ?? 'key';
  if (!isProjectOrder(orderBy)) throw badRequest(`The orderBy value '${orderBy}' is not valid.`);
  const permission = PERMISSION_OF_ACTION[c.req.query('action') ?? 'view'];
  if (permission === undefined) throw badRequest('The action is not valid.');
  const states = listParam(c, 'status');
  const ids = listParam(c, 'id').map(Number);
  const keys = listParam(c, 'keys');
  if (ids.length > 50 || keys.length > 50) throw badRequest('At most 50 projects can be named.');
  return {
    ids,
    keys,
    query: c.req.query('query'),
    typeKeys: listParam(c, 'typeKey'),
    categoryId: c.req.query('categoryId') === undefined ? undefined : numberParam(c, 'categoryId', 0),
    states: states.length === 0 ? ['live'] : states,
    permission,
    orderBy,
  };
}

/** Reading projects. */
export function projectRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/project/search', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const expand = expandParam(c);
    const startAt = numberParam(c, 'startAt', 0);
    const maxResults = Math.min(numberParam(c, 'maxResults', 50), LARGEST_PAGE);
    const page = slicePage(jira, c, listProjects(jira, viewer, filterOf(c)), startAt, maxResults);
    const rows = page['values'] as ReturnType<typeof listProjects>;
    return c.json({ ...page, values: rows.map((row) => renderProject(jira, row, expand, viewer.zone)) });
  });

  routes.get('/project/:project', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const project = visibleProject(jira, viewer, c.req.param('project'));
    return c.json(renderProjectFully(jira, project, expandParam(c), viewer.zone));
  });

  return routes;
}
