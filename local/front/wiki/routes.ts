import { Hono } from 'hono';
import type { View } from '../page.ts';
import { appPage } from '../pages/app-page.ts';
import type { Markup } from '../pages/markup.ts';
import { productPage } from '../pages/product-page.ts';
import { messagePage } from '../pages/shell.ts';
import type { FrontDeps } from '../types.ts';
import { readSpace } from './data.ts';
import { editPage, newPage } from './edit-page.ts';
import { createExportRoutes } from './export-routes.ts';
import { createPageActions } from './page-actions.ts';
import { pageView } from './page-view.ts';
import { spaceSidebar } from './sidebar.ts';
import { spacesPage } from './spaces-page.ts';
import { versionsPage } from './versions-page.ts';

/** The Confluence shell: spaces, pages, editor, versions, exports and the app's pages in Confluence. */
export function createWikiShell(deps: FrontDeps): Hono {
  const app = new Hono();
  const page = productPage(deps, 'confluence');
  app.get('/wiki', page(spacesPage));
  app.get(
    '/wiki/spaces/:key/new',
    page((view, parameter) => newPage(view, parameter('key'))),
  );
  app.get('/wiki/spaces/:key/pages/:id/*', (c) =>
    c.redirect(`/wiki/pages/${c.req.param('id')}${new URL(c.req.url).search}`),
  );
  app.get('/wiki/spaces/:key/apps/:module/*', page(spaceAppPage));
  app.get(
    '/wiki/spaces/:key',
    page((view, parameter) => spaceHome(view, parameter('key'))),
  );
  app.get(
    '/wiki/pages/:id',
    page((view, parameter) => pageView(view, parameter('id'))),
  );
  app.get(
    '/wiki/pages/:id/edit',
    page((view, parameter) => editPage(view, parameter('id'))),
  );
  app.get(
    '/wiki/pages/:id/versions',
    page((view, parameter) => versionsPage(view, parameter('id'))),
  );
  app.get('/wiki/apps/:module/*', page(globalAppPage));
  app.route('/', createPageActions(deps));
  app.route('/', createExportRoutes(deps));
  return app;
}

async function spaceHome(view: View, key: string): Promise<Markup> {
  const space = await readSpace(view, key);
  if (!space.ok || space.body.homepageId === undefined) {
    return messagePage(view, 'confluence', view.words.notFound, view.words.notFoundText);
  }
  return pageView(view, space.body.homepageId);
}

function globalAppPage(view: View, parameter: (name: string) => string): Promise<Markup> {
  const moduleKey = parameter('module');
  return appPage(view, {
    area: 'confluence',
    moduleKey,
    type: 'confluence:globalPage',
    base: `/wiki/apps/${moduleKey}`,
  });
}

async function spaceAppPage(view: View, parameter: (name: string) => string): Promise<Markup> {
  const spaceKey = parameter('key');
  const moduleKey = parameter('module');
  const space = await readSpace(view, spaceKey);
  if (!space.ok) return messagePage(view, 'confluence', view.words.notFound, view.words.notFoundText);
  return appPage(view, {
    area: 'confluence',
    moduleKey,
    type: 'confluence:spacePage',
    base: `/wiki/spaces/${spaceKey}/apps/${moduleKey}`,
    spaceKey,
    sidebar: await spaceSidebar(view, space.body, moduleKey),
  });
}
