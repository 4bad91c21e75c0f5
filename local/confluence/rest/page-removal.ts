import { Hono } from 'hono';
import { requireEditablePage } from '../access.ts';
import { badRequest, notFound } from '../errors.ts';
import { emitPageEvent } from '../pages/events.ts';
import { purgePage, savePage } from '../store/pages.ts';
import type { Confluence } from '../types.ts';
import { callerOf, type Env, idOf } from './request.ts';

/** `DELETE /pages/{id}`: to the trash; with `purge=true` out of it for good; with `draft=true` a draft, for good. */
export function pageRemovalRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const { db, clock } = confluence.kernel;

  app.delete('/:id', (c) => {
    const caller = callerOf(c);
    const { page, space } = requireEditablePage(confluence, caller, idOf(c.req.param('id')));
    const wantsPurge = c.req.query('purge') === 'true';
    if (c.req.query('draft') === 'true') {
      if (page.status !== 'draft') throw notFound();
      purgePage(db, page);
      return c.body(null, 204);
    }
    if (wantsPurge) {
      if (page.status !== 'trashed') throw badRequest('Only a page in the trash can be purged');
      purgePage(db, page);
      emitPageEvent(confluence, 'deleted', caller, page, space);
      return c.body(null, 204);
    }
    if (page.status === 'trashed') throw notFound();
    const trashed = { ...page, status: 'trashed' as const, updatedAt: clock.now() };
    savePage(db, trashed);
    emitPageEvent(confluence, 'trashed', caller, trashed, space);
    return c.body(null, 204);
  });
  return app;
}
