import { type Context, Hono } from 'hono';
import { mayEdit, requireEditablePage, requirePage, requireSpace } from '../access.ts';
import { isRecord } from '../body/adf.ts';
import { badRequest, notFound, staleVersion } from '../errors.ts';
import { emitPageEvent } from '../pages/events.ts';
import { createPage, updatePage } from '../pages/write.ts';
import { type Page, pageById } from '../store/pages.ts';
import type { Space } from '../store/spaces.ts';
import { versionOf } from '../store/versions.ts';
import type { Confluence } from '../types.ts';
import { renderPage } from './render.ts';
import { authorOf, callerOf, type Env, idOf, optionalText, readJson, readPageBody, requiredText } from './request.ts';

/** Reading, creating and changing one page. */
export function pageRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/:id', (c) => read(confluence, c));
  app.post('/', (c) => create(confluence, c));
  app.put('/:id', (c) => update(confluence, c));
  app.put('/:id/title', (c) => rename(confluence, c));
  return app;
}

const pageId = (c: Context<Env>): number => idOf(c.req.param('id') ?? '');

function read(confluence: Confluence, c: Context<Env>): Response {
  const { page, space } = requirePage(confluence, callerOf(c), pageId(c));
  const statuses = c.req.queries('status') ?? ['current', 'archived', 'trashed', 'draft'];
  if (!statuses.includes(page.status)) throw notFound();
  const number = c.req.query('version');
  const version = number === undefined ? page.version : idOf(number);
  return answer(confluence, c, page, space, version, c.req.query('body-format'));
}

async function create(confluence: Confluence, c: Context<Env>): Promise<Response> {
  const body = await readJson(c, confluence.maxBodyBytes);
  const space = requireSpace(confluence, callerOf(c), idOf(requiredText(body, 'spaceId')));
  if (!mayEdit(confluence, callerOf(c), space)) throw notFound();
  const page = createPage(confluence, {
    space,
    title: requiredText(body, 'title'),
    status: body['status'] === 'draft' ? 'draft' : 'current',
    subtype: optionalText(body, 'subtype') ?? null,
    parentId: parentOf(confluence, space, optionalText(body, 'parentId'), c.req.query('root-level') === 'true'),
    body: readPageBody(body['body']),
    authorId: authorOf(confluence, c),
  });
  if (page.status === 'current') emitPageEvent(confluence, 'created', callerOf(c), page, space);
  return answer(confluence, c, page, space, 1, 'storage');
}

async function update(confluence: Confluence, c: Context<Env>): Promise<Response> {
  const body = await readJson(c, confluence.maxBodyBytes);
  const { page, space } = requireEditablePage(confluence, callerOf(c), pageId(c));
  const version = body['version'];
  if (!isRecord(version) || typeof version['number'] !== 'number') {
    throw badRequest("Required parameter 'version.number' is missing");
  }
  if (requiredText(body, 'id') !== String(page.id))
    throw badRequest("'id' in the body differs from the one in the path");
  if (version['number'] !== page.version + 1) throw staleVersion(page.version + 1);
  const parent = optionalText(body, 'parentId');
  const next = updatePage(confluence, page, {
    title: requiredText(body, 'title'),
    status: statusOf(requiredText(body, 'status')),
    parentId: parent === undefined ? page.parentId : newParent(confluence, page, parent),
    body: readPageBody(body['body']),
    message: optionalText(version, 'message') ?? '',
    authorId: authorOf(confluence, c),
  });
  emitPageEvent(confluence, 'updated', callerOf(c), next, space);
  return answer(confluence, c, next, space, next.version, 'storage');
}

async function rename(confluence: Confluence, c: Context<Env>): Promise<Response> {
  const body = await readJson(c, confluence.maxBodyBytes);
  const { page, space } = requireEditablePage(confluence, callerOf(c), pageId(c));
  const present = versionOf(confluence.kernel.db, page.id, page.version);
  if (present === undefined) throw notFound();
  const next = updatePage(confluence, page, {
    title: requiredText(body, 'title'),
    status: statusOf(requiredText(body, 'status')),
    parentId: page.parentId,
    body: present.body,
    message: '',
    authorId: authorOf(confluence, c),
  });
  emitPageEvent(confluence, 'updated', callerOf(c), next, space);
  return answer(confluence, c, next, space, next.version);
}

function answer(
  confluence: Confluence,
  c: Context<Env>,
  page: Page,
  space: Space,
  number: number,
  format?: string,
): Response {
  const { kernel } = confluence;
  const version = versionOf(kernel.db, page.id, number);
  if (version === undefined) throw notFound();
  return c.json(renderPage(page, version, space, kernel.baseUrl(), format));
}

function statusOf(text: string): 'current' | 'draft' {
  if (text === 'current' || text === 'draft') return text;
  throw badRequest("Provided value for 'status' must be current or draft");
}

// Without a parent a page goes below the homepage of its space.
function parentOf({ kernel }: Confluence, space: Space, parentId: string | undefined, atRoot: boolean): number | null {
  if (parentId === undefined) return atRoot ? null : space.homepageId;
  const parent = pageById(kernel.db, idOf(parentId));
  if (parent?.spaceId !== space.id || parent.status !== 'current')
    throw badRequest('The parent page is not in this space');
  return parent.id;
}

function newParent(confluence: Confluence, page: Page, parentId: string): number {
  const { db } = confluence.kernel;
  for (
    let above = pageById(db, idOf(parentId));
    above !== undefined;
    above = above.parentId === null ? undefined : pageById(db, above.parentId)
  ) {
    if (above.id === page.id) throw badRequest('A page cannot be placed below itself');
  }
  const parent = pageById(db, idOf(parentId));
  if (parent?.spaceId !== page.spaceId) throw badRequest('The parent page is not in this space');
  return parent.id;
}
