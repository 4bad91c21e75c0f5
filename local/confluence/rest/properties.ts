import { type Context, Hono } from 'hono';
import { requireEditablePage, requirePage } from '../access.ts';
import { isRecord } from '../body/adf.ts';
import { badRequest, notFound, staleVersion } from '../errors.ts';
import {
  deleteProperty,
  insertProperty,
  propertiesOf,
  propertyById,
  type Property,
  updateProperty,
} from '../store/properties.ts';
import type { Confluence } from '../types.ts';
import { pagedResponse } from './paging.ts';
import { renderProperty } from './render.ts';
import { authorOf, callerOf, type Env, idOf, readJson, requiredText } from './request.ts';

/** Content properties of a page. A key is given once per page; a second POST of it is refused with 400. */
export function propertyRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const { kernel } = confluence;

  app.get('/:page/properties', (c) => {
    const { page } = requirePage(confluence, callerOf(c), idOf(c.req.param('page')));
    const key = c.req.query('key');
    const found = propertiesOf(kernel.db, page.id).filter((property) => key === undefined || property.key === key);
    return pagedResponse(c, kernel.baseUrl(), found, renderProperty);
  });
  app.get('/:page/properties/:id', (c) => {
    const { page } = requirePage(confluence, callerOf(c), idOf(c.req.param('page')));
    return c.json(renderProperty(find(confluence, page.id, c.req.param('id'))));
  });
  app.post('/:page/properties', (c) => create(confluence, c));
  app.put('/:page/properties/:id', (c) => update(confluence, c));
  app.delete('/:page/properties/:id', (c) => {
    const { page } = requireEditablePage(confluence, callerOf(c), idOf(c.req.param('page')));
    deleteProperty(kernel.db, find(confluence, page.id, c.req.param('id')).id);
    return c.body(null, 204);
  });
  return app;
}

function find({ kernel }: Confluence, pageId: number, text: string): Property {
  const property = propertyById(kernel.db, pageId, idOf(text));
  if (property === undefined) throw notFound();
  return property;
}

async function create(confluence: Confluence, c: Context<Env>): Promise<Response> {
  const { kernel, maxBodyBytes } = confluence;
  const { page } = requireEditablePage(confluence, callerOf(c), idOf(c.req.param('page') ?? ''));
  const body = await readJson(c, maxBodyBytes);
  const key = requiredText(body, 'key');
  if (propertiesOf(kernel.db, page.id).some((property) => property.key === key)) {
    throw badRequest(`Cannot add a new property with key '${key}' as one already exists`);
  }
  const authorId = authorOf(confluence, c);
  const property = { pageId: page.id, key, value: body['value'] ?? null, authorId, updatedAt: kernel.clock.now() };
  return c.json(renderProperty(insertProperty(kernel.db, property)));
}

async function update(confluence: Confluence, c: Context<Env>): Promise<Response> {
  const { kernel, maxBodyBytes } = confluence;
  const { page } = requireEditablePage(confluence, callerOf(c), idOf(c.req.param('page') ?? ''));
  const present = find(confluence, page.id, c.req.param('id') ?? '');
  const body = await readJson(c, maxBodyBytes);
  const version = isRecord(body['version']) ? body['version']['number'] : undefined;
  if (version !== present.version + 1) throw staleVersion(present.version + 1);
  const next: Property = {
    ...present,
    key: requiredText(body, 'key'),
    value: body['value'] ?? null,
    version: present.version + 1,
    authorId: authorOf(confluence, c),
    updatedAt: kernel.clock.now(),
  };
  updateProperty(kernel.db, next);
  return c.json(renderProperty(next));
}
