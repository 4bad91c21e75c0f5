import { Hono } from 'hono';
import { createAssetRoutes } from './assets.ts';
import { createBridgeRoutes } from './bridge/routes.ts';
import { createControlPages } from './control/pages.ts';
import { createJiraShell } from './jira/routes.ts';
import { openView } from './page.ts';
import { startPage } from './pages/start-page.ts';
import { createSurfacePage } from './pages/surface-page.ts';
import type { FrontDeps } from './types.ts';
import { createWikiShell } from './wiki/routes.ts';

export { surfaceContext } from './bridge/context.ts';
export { extensionFor, type Place } from './bridge/extension.ts';
export { createResourceServer } from './resources/server.ts';
export type * from './types.ts';

/**
 * The shells of Jira and Confluence, the start page and the bridge's server side; mounted at `/` of the host origin. The
 * products' REST APIs (`/rest`, `/wiki/api`, `/wiki/rest`) and the control (`/local`) are mounted beside it.
 */
export function createFront(deps: FrontDeps): Hono {
  const app = new Hono();
  app.get('/', (c) => c.html(startPage(openView(c, deps)) as Promise<string>));
  app.route('/local-assets', createAssetRoutes(deps));
  app.route('/local-bridge', createBridgeRoutes(deps));
  app.route('/local-surface', createSurfacePage(deps));
  app.route('/', createControlPages(deps));
  app.route('/', createJiraShell(deps));
  app.route('/', createWikiShell(deps));
  return app;
}
