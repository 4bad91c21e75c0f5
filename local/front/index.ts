import { Hono } from 'hono';
import { createAssetRoutes } from './assets.ts';
import { createBridgeRoutes } from './bridge/routes.ts';
import { createSurfacePage } from './pages/surface-page.ts';
import type { FrontDeps } from './types.ts';

export { createResourceServer } from './resources/server.ts';
export type {
  FrontDeps,
  FrontFolders,
  FrontManifest,
  Invoker,
  PanelStatus,
  SiteIdentity,
  StartPage,
  StartPages,
  SurfaceContext,
} from './types.ts';

/** The shells of Jira and Confluence, the start page and the bridge's server side; mounted at `/` of the host origin. */
export function createFront(deps: FrontDeps): Hono {
  const app = new Hono();
  app.route('/local-assets', createAssetRoutes(deps));
  app.route('/local-bridge', createBridgeRoutes(deps));
  app.route('/local-surface', createSurfacePage(deps));
  return app;
}
