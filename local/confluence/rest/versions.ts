import { Hono } from 'hono';
import { requirePage } from '../access.ts';
import { notFound } from '../errors.ts';
import { versionOf, versionsOf } from '../store/versions.ts';
import type { Confluence } from '../types.ts';
import { pagedResponse } from './paging.ts';
import { renderVersion } from './render.ts';
import { callerOf, type Env, idOf } from './request.ts';

/** The versions of a page, newest first. */
export function versionRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const { kernel } = confluence;

  app.get('/:id/versions', (c) => {
    const { page } = requirePage(confluence, callerOf(c), idOf(c.req.param('id')));
    return pagedResponse(c, kernel.baseUrl(), versionsOf(kernel.db, page.id), (version) => ({
      ...renderVersion(version),
      page: { id: String(page.id), title: version.title, body: {} },
    }));
  });

  app.get('/:id/versions/:number', (c) => {
    const { page } = requirePage(confluence, callerOf(c), idOf(c.req.param('id')));
    const version = versionOf(kernel.db, page.id, idOf(c.req.param('number')));
    if (version === undefined) throw notFound();
    return c.json({
      ...renderVersion(version),
      contentTypeModified: false,
      collaborators: [version.authorId],
      prevVersion: version.number > 1 ? version.number - 1 : null,
      nextVersion: version.number < page.version ? version.number + 1 : null,
    });
  });
  return app;
}
