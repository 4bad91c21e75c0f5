import { Hono } from 'hono';
import { mayUseConfluence } from '../access.ts';
import { ConfluenceError } from '../errors.ts';
import type { Confluence } from '../types.ts';
import { appPropertyRoutes } from './app-properties.ts';
import { pageListRoutes } from './page-lists.ts';
import { pageRemovalRoutes } from './page-removal.ts';
import { pageRoutes } from './pages.ts';
import { propertyRoutes } from './properties.ts';
import { callerOf, type Env } from './request.ts';
import { spaceRoutes } from './spaces.ts';
import { userRoutes } from './users.ts';
import { versionRoutes } from './versions.ts';

const NO_ACCESS =
  'com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: 403 FORBIDDEN "Request rejected because caller cannot access Confluence"';

/** Confluence's REST API. What it does not have is refused with 501 and its name. */
export function createConfluenceRest(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>().basePath('/wiki');

  app.use(async (c, next) => {
    if (!mayUseConfluence(confluence, callerOf(c))) return c.json({ statusCode: 403, message: NO_ACCESS }, 403);
    return next();
  });
  app.route('/api/v2', pageListRoutes(confluence));
  app.route('/api/v2/pages', pageRoutes(confluence));
  app.route('/api/v2/pages', pageRemovalRoutes(confluence));
  app.route('/api/v2/pages', versionRoutes(confluence));
  app.route('/api/v2/pages', propertyRoutes(confluence));
  app.route('/api/v2/spaces', spaceRoutes(confluence));
  app.route('/api/v2/app/properties', appPropertyRoutes(confluence));
  app.route('/', userRoutes(confluence));

  app.onError((error, c) => {
    if (!(error instanceof ConfluenceError)) throw error;
    const { status, code, name, detail } = error;
    return c.json({ errors: [{ status, code, title: name, detail }] }, status);
  });
  app.notFound((c) => {
    const detail = `The local Confluence has no ${c.req.method} ${c.req.path}.`;
    return c.json({ errors: [{ status: 501, code: 'NOT_MODELLED', title: 'Not Implemented', detail }] }, 501);
  });
  return app;
}
