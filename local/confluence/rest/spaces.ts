import { Hono } from 'hono';
import { requireSpace, visibleSpaces } from '../access.ts';
import type { Confluence } from '../types.ts';
import { listParameter, pagedResponse } from './paging.ts';
import { renderSpace } from './render.ts';
import { callerOf, type Env, idOf } from './request.ts';

/** `/spaces`: those that the caller may view. */
export function spaceRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const baseUrl = () => confluence.kernel.baseUrl();

  app.get('/', (c) => {
    const keys = listParameter(c, 'keys');
    const ids = listParameter(c, 'ids');
    const status = c.req.query('status') ?? 'current';
    const type = c.req.query('type') ?? 'global';
    const found = visibleSpaces(confluence, callerOf(c)).filter(
      (space) =>
        status === 'current' &&
        type === 'global' &&
        (keys?.includes(space.key) ?? true) &&
        (ids?.includes(String(space.id)) ?? true),
    );
    const by = c.req.query('sort')?.replace(/^-/, '');
    if (by === 'name' || by === 'key') found.sort((a, b) => a[by].localeCompare(b[by]));
    if (c.req.query('sort')?.startsWith('-')) found.reverse();
    return pagedResponse(c, baseUrl(), found, (space) => renderSpace(space, baseUrl()));
  });

  app.get('/:id', (c) =>
    c.json(renderSpace(requireSpace(confluence, callerOf(c), idOf(c.req.param('id'))), baseUrl())),
  );
  return app;
}
