import { type Context, Hono } from 'hono';
import { createAssetRoutes } from './assets.ts';
import { createBridgeRoutes } from './bridge/routes.ts';
import { createControlPages } from './control/pages.ts';
import { createJiraShell } from './jira/routes.ts';
import { openView, type View } from './page.ts';
import { personPage } from './pages/person-page.ts';
import { messagePage } from './pages/shell.ts';
import { startPage } from './pages/start-page.ts';
import { createSurfacePage } from './pages/surface-page.ts';
import type { FrontDeps } from './types.ts';
import { createWikiShell } from './wiki/routes.ts';

export { surfaceContext } from './bridge/context.ts';
export { extensionFor, type Place } from './bridge/extension.ts';
export { createPictures } from './pictures.ts';
export { createResourceServer } from './resources/server.ts';
export type * from './types.ts';

/**
 * The shells of Jira and Confluence, the start page and the bridge's server side; mounted at `/` of the host origin. The
 * products' REST APIs (`/rest`, `/wiki/api`, `/wiki/rest`) and the control (`/local`) are mounted before it: what they
 * leave over is answered here.
 */
export function createFront(deps: FrontDeps): Hono {
  const app = new Hono();
  app.get('/people/:accountId', (c) => {
    const view = openView(c, deps);
    const person = deps.people.find(c.req.param('accountId'));
    return person === undefined ? notFound(view, c) : c.html(personPage(view, person) as Promise<string>);
  });
  app.get('/', (c) => c.html(startPage(openView(c, deps)) as Promise<string>));
  app.route('/local-assets', createAssetRoutes(deps));
  app.route('/local-bridge', createBridgeRoutes(deps));
  app.route('/local-surface', createSurfacePage(deps));
  app.route('/', createControlPages(deps));
  app.route('/', createJiraShell(deps));
  app.route('/', createWikiShell(deps));
  // Not `notFound`: that of a mounted app is never asked.
  app.all('*', (c) => notFound(openView(c, deps), c));
  app.onError((error, c) => {
    console.error(error);
    const view = openView(c, deps);
    return c.html(messagePage(view, 'site', view.words.failed, error.message) as Promise<string>, 500);
  });
  return app;
}

function notFound(view: View, c: Context): Response | Promise<Response> {
  const { notFound: title, notFoundText } = view.words;
  return c.html(messagePage(view, 'site', title, notFoundText) as Promise<string>, 404);
}
