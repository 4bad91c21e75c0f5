import type { Hono } from 'hono';
import { Hono as App } from 'hono';
import type { Jira } from '../context.ts';
import { forbidden, JiraError } from '../errors.ts';
import { agileRoutes } from './agile.ts';
import { bulkPropertyRoutes } from './bulk-properties.ts';
import { bulkChangelogRoutes } from './bulk-changelogs.ts';
import { changelogRoutes } from './changelogs.ts';
import { commentRoutes } from './comments.ts';
import { fieldRoutes } from './fields.ts';
import { groupRoutes } from './groups.ts';
import { jqlRoutes } from './jql.ts';
import { linkRoutes } from './links.ts';
import { notifyRoutes } from './notify.ts';
import { permissionCheckRoutes } from './permission-check.ts';
import { permissionRoutes } from './permissions.ts';
import { projectChangeRoutes } from './project-changes.ts';
import { projectRoutes } from './projects.ts';
import { serverInfoRoutes } from './server-info.ts';
import { userRoutes } from './users.ts';
import { vocabularyRoutes } from './vocabulary.ts';
import { issuePropertyRoutes, projectPropertyRoutes } from './properties.ts';
import { bulkfetchRoutes } from './bulkfetch.ts';
import { UnsupportedMedia, type RestEnv, type Routes } from './http.ts';
import { issueTypeRoutes } from './issue-types.ts';
import { linkTypeRoutes } from './link-types.ts';
import { projectCategoryRoutes } from './project-categories.ts';
import { projectPartRoutes } from './project-parts.ts';
import { statusRoutes } from './statuses.ts';
import { taskRoutes } from './tasks.ts';
import { userSearchRoutes } from './user-search.ts';
import { issueRoutes } from './issues.ts';
import { searchRoutes } from './search.ts';
import { transitionRoutes } from './transitions.ts';

/** Routes with a fixed second segment come before those that take any issue there. */
const RESOURCES: readonly ((jira: Jira) => Routes)[] = [
  searchRoutes,
  jqlRoutes,
  bulkfetchRoutes,
  bulkPropertyRoutes,
  bulkChangelogRoutes,
  changelogRoutes,
  commentRoutes,
  transitionRoutes,
  notifyRoutes,
  issuePropertyRoutes,
  issueRoutes,
  linkRoutes,
  projectPropertyRoutes,
  projectPartRoutes,
  projectRoutes,
  projectChangeRoutes,
  vocabularyRoutes,
  issueTypeRoutes,
  statusRoutes,
  projectCategoryRoutes,
  linkTypeRoutes,
  taskRoutes,
  fieldRoutes,
  userSearchRoutes,
  userRoutes,
  groupRoutes,
  permissionRoutes,
  permissionCheckRoutes,
  serverInfoRoutes,
];

function errorBody(error: JiraError): Record<string, unknown> {
  return { errorMessages: error.messages, errors: error.fields };
}

/** The whole REST API: version 3, and version 2 with the same answers. What is not built answers 501 by name. */
export function createRestApp(jira: Jira): Hono<RestEnv> {
  const app = new App<RestEnv>();
  app.use(async (c, next) => {
    await next();
    if (c.res.headers.get('content-type') === 'application/json') {
      c.res.headers.set('content-type', 'application/json;charset=UTF-8');
    }
  });
  app.use('/rest/*', async (c, next) => {
    const account = jira.people.of(c.env.caller);
    if (account?.accountType === 'atlassian' && !account.products.includes('jira')) {
      throw forbidden('You do not have access to Jira on this site.');
    }
    await next();
  });
  for (const resource of RESOURCES) {
    const routes = resource(jira);
    app.route('/rest/api/3', routes);
    app.route('/rest/api/2', routes);
  }
  app.route('/rest/agile/1.0', agileRoutes(jira));
  app.notFound((c) => {
    const named = `${c.req.method} ${new URL(c.req.url).pathname}`;
    return c.json({ errorMessages: [`The local site does not have this Jira route: ${named}`], errors: {} }, 501);
  });
  app.onError((error, c) => {
    if (error instanceof JiraError) return c.json(errorBody(error), error.status as 400);
    if (error instanceof UnsupportedMedia) {
      return c.body(JSON.stringify(error.problem), 415, { 'content-type': 'application/problem+json' });
    }
    console.error(`Jira: ${c.req.method} ${c.req.url} failed:`, error);
    return c.json({ errorMessages: ['Internal server error'], errors: {} }, 500);
  });
  return app;
}
