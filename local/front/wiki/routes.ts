import { type Context, Hono } from 'hono';
import { openView, type View } from '../page.ts';
import { appPage } from '../pages/app-page.ts';
import type { Markup } from '../pages/markup.ts';
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
  const page = (render: (view: View, c: Context) => Promise<Markup> | Markup) => async (c: Context) => {
    const view = openView(c, deps);
    const { person } = view.session;
    if (!person.products.includes('confluence')) {
      return c.html(messagePage(view, 'confluence', 'Confluence', `${person.displayName} ${view.words.noAccess}`), 403);
    }
    return c.html(render(view, c) as Promise<string>);
  };
  const id = (c: Context): string => c.req.param('id') ?? '';

  app.get('/wiki', page(spacesPage));
  app.get(
    '/wiki/spaces/:key/new',
    page((view, c) => newPage(view, c.req.param('key') ?? '')),
  );
  app.get('/wiki/spaces/:key/pages/:id/*', (c) =>
    c.redirect(`/wiki/pages/${c.req.param('id')}${new URL(c.req.url).search}`),
  );
  app.get(
    '/wiki/spaces/:key/apps/:module/*',
    page((view, c) => spaceAppPage(view, c)),
  );
  app.get(
    '/wiki/spaces/:key',
    page((view, c) => spaceHome(view, c.req.param('key') ?? '')),
  );
  app.get(
    '/wiki/pages/:id',
    page((view, c) => pageView(view, id(c))),
  );
  app.get(
    '/wiki/pages/:id/edit',
    page((view, c) => editPage(view, id(c))),
  );
  app.get(
    '/wiki/pages/:id/versions',
    page((view, c) => versionsPage(view, id(c))),
  );
  app.get(
    '/wiki/apps/:module/*',
    page((view, c) => globalAppPage(view, c)),
  );
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

function globalAppPage(view: View, c: Context): Promise<Markup> {
  const moduleKey = c.req.param('module') ?? '';
  return appPage(view, {
    area: 'confluence',
    moduleKey,
    type: 'confluence:globalPage',
    base: `/wiki/apps/${moduleKey}`,
  });
}

async function spaceAppPage(view: View, c: Context): Promise<Markup> {
  const spaceKey = c.req.param('key') ?? '';
  const moduleKey = c.req.param('module') ?? '';
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
