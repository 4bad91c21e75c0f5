import type { DatabaseSync } from 'node:sqlite';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { requirePage, requireSpace, visibleSpaces } from '../access.ts';
import { badRequest } from '../errors.ts';
import { type Page, type PageStatus, pageById, queryPages } from '../store/pages.ts';
import { spaceById, type Space } from '../store/spaces.ts';
import { versionOf } from '../store/versions.ts';
import type { Confluence } from '../types.ts';
import { listParameter, pagedResponse } from './paging.ts';
import { renderPage } from './render.ts';
import { callerOf, type Env, idOf } from './request.ts';

const STATUSES: readonly PageStatus[] = ['current', 'draft', 'trashed', 'archived'];
const ORDERS: Record<string, string> = {
  id: 'id',
  title: 'title COLLATE NOCASE',
  'created-date': 'created_at',
  'modified-date': 'updated_at',
};

/** Lists of pages: of the site, of a space, below and above a page. */
export function pageListRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const { kernel } = confluence;

  app.get('/pages', (c) => {
    const wanted = listParameter(c, 'space-id');
    const spaces = visibleSpaces(confluence, callerOf(c)).filter(({ id }) => wanted?.includes(String(id)) ?? true);
    return listPages(confluence, c, spaces);
  });
  app.get('/spaces/:id/pages', (c) =>
    listPages(confluence, c, [requireSpace(confluence, callerOf(c), idOf(c.req.param('id')))]),
  );

  for (const path of ['children', 'direct-children'] as const) {
    app.get(`/pages/:id/${path}`, (c) => {
      const { page } = requirePage(confluence, callerOf(c), idOf(c.req.param('id')));
      const children = queryPages(kernel.db, { parentId: page.id, statuses: ['current'], order: 'position, id' });
      return pagedResponse(c, kernel.baseUrl(), children, (child) => ({
        id: String(child.id),
        status: child.status,
        title: child.title,
        spaceId: String(child.spaceId),
        childPosition: child.position,
        ...(path === 'direct-children' && { type: 'page' }),
      }));
    });
  }

  app.get('/pages/:id/ancestors', (c) => {
    const { page } = requirePage(confluence, callerOf(c), idOf(c.req.param('id')));
    return pagedResponse(c, kernel.baseUrl(), ancestors(kernel.db, page), ({ id }) => ({
      id: String(id),
      type: 'page',
    }));
  });
  return app;
}

function listPages(confluence: Confluence, c: Context<Env>, spaces: readonly Space[]): Response {
  const { kernel } = confluence;
  const format = c.req.query('body-format');
  if (format !== undefined && format !== 'storage' && format !== 'atlas_doc_format') {
    throw badRequest("'body-format' of a list must be storage or atlas_doc_format");
  }
  const found = queryPages(kernel.db, {
    spaceIds: spaces.map(({ id }) => id),
    statuses: statusesOf(c),
    title: c.req.query('title'),
    order: orderOf(c.req.query('sort')),
    ...idFilter(c),
  });
  return pagedResponse(c, kernel.baseUrl(), found, (page) => summary(confluence, page, format));
}

function idFilter(c: Context<Env>): { ids?: number[] } {
  const ids = listParameter(c, 'id');
  return ids === undefined ? {} : { ids: ids.map(Number).filter(Number.isInteger) };
}

function statusesOf(c: Context<Env>): PageStatus[] {
  const wanted = listParameter(c, 'status') ?? ['current', 'archived'];
  const unknown = wanted.find((status) => !STATUSES.some((known) => known === status));
  if (unknown !== undefined) throw badRequest(`Provided value for 'status' is not supported: ${unknown}`);
  return STATUSES.filter((status) => wanted.includes(status));
}

function orderOf(sort: string | undefined): string {
  const column = ORDERS[(sort ?? 'id').replace(/^-/, '')];
  if (column === undefined) throw badRequest(`Provided value for 'sort' is not supported: ${sort}`);
  return sort?.startsWith('-') === true ? `${column} DESC, id DESC` : `${column}, id`;
}

function summary({ kernel }: Confluence, page: Page, format: string | undefined): Record<string, unknown> {
  const space = spaceById(kernel.db, page.spaceId);
  const version = versionOf(kernel.db, page.id, page.version);
  if (space === undefined || version === undefined)
    throw new Error(`Page ${page.id} has lost its space or its version.`);
  return { ...renderPage(page, version, space, kernel.baseUrl(), format), subtype: page.subtype };
}

// From the root of the tree down to the parent.
function ancestors(db: DatabaseSync, page: Page): Page[] {
  const parent = page.parentId === null ? undefined : pageById(db, page.parentId);
  return parent === undefined ? [] : [...ancestors(db, parent), parent];
}
