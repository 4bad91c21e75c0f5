import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
// Its package offers no entry for CommonJS, which is what jest loads: hence the path.
import { createV2Client } from '../../../node_modules/confluence.js/dist/index.js';
import { ada, confluenceSite, textDocument } from './site.ts';

// An independent client whose schemas come from Atlassian's own API description judges every answer.
let server: ServerType;
let client: ReturnType<typeof createV2Client>;
let site: ReturnType<typeof confluenceSite>;
let spaceId: string;

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const fetch = (request: Request) => site.confluence.fetch(request, ada);
    server = serve({ fetch, port: 0 }, (info: AddressInfo) => resolve(info.port));
  });
  const host = `http://localhost:${port}`;
  site = confluenceSite(host);
  client = createV2Client({
    host,
    auth: { type: 'basic', email: 'ada@example.test', apiToken: 'x' },
  });
  spaceId = site.confluence.createSpace({ key: 'OPEN', name: 'Open', description: 'For all' });
});
afterAll(() => new Promise((done) => void server.close(done)));

const body = { representation: 'storage' as const, value: '<p>x</p>' };

test('spaces', async () => {
  const spaces = await client.space.getSpaces({ keys: ['OPEN'] });
  expect(spaces.results?.[0]).toMatchObject({ id: spaceId, key: 'OPEN' });
  expect(await client.space.getSpaceById({ id: Number(spaceId) })).toMatchObject({ name: 'Open' });
});

test('a page from creation to purge', async () => {
  const page = await client.page.createPage({ body: { spaceId, status: 'current', title: 'Contract', body } });
  const id = Number(page.id);
  const changed = {
    id: String(id),
    status: 'current' as const,
    title: 'Contract 2',
    body,
    version: { number: 2, message: 'm' },
  };
  await client.page.updatePage({ id, body: changed });
  await expect(client.page.updatePage({ id, body: changed })).rejects.toMatchObject({ status: 409 });
  await client.page.updatePageTitle({ id, body: { status: 'current', title: 'Contract 3' } });
  expect(await client.page.getPageById({ id, bodyFormat: 'storage' })).toMatchObject({
    title: 'Contract 3',
    version: { number: 3 },
  });
  expect((await client.version.getPageVersions({ id })).results).toHaveLength(3);
  expect(await client.version.getPageVersionDetails({ pageId: id, versionNumber: 2 })).toMatchObject({
    prevVersion: 1,
    nextVersion: 3,
  });
  await client.page.deletePage({ id });
  await client.page.deletePage({ id, purge: true });
  await expect(client.page.getPageById({ id })).rejects.toMatchObject({ status: 404 });
});

test('lists of pages, children and ancestors', async () => {
  const parentId = site.confluence.createPage({
    spaceKey: 'OPEN',
    title: 'Parent',
    body: textDocument('p'),
    authorId: 'ada',
  });
  site.confluence.createPage({ spaceKey: 'OPEN', title: 'Child', body: textDocument('c'), authorId: 'ada', parentId });
  const id = Number(parentId);
  expect((await client.page.getPages({ title: 'Child' })).results).toHaveLength(1);
  const first = await client.page.getPagesInSpace({ id: Number(spaceId), limit: 1, bodyFormat: 'atlas_doc_format' });
  expect(first._links?.next).toMatch(/cursor=/);
  expect((await client.children.getChildPages({ id })).results?.[0]).toMatchObject({ title: 'Child' });
  expect((await client.children.getPageDirectChildren({ id })).results).toHaveLength(1);
  expect((await client.ancestors.getPageAncestors({ id })).results).toHaveLength(1);
});

test('content properties and users', async () => {
  const pageId = Number(
    site.confluence.createPage({ spaceKey: 'OPEN', title: 'Props', body: textDocument('p'), authorId: 'ada' }),
  );
  const made = await client.contentProperties.createPageProperty({ pageId, key: 'k', value: { a: 1 } });
  const propertyId = Number(made.id);
  await client.contentProperties.updatePagePropertyById({
    pageId,
    propertyId,
    key: 'k',
    value: 2,
    version: { number: 2 },
  });
  expect((await client.contentProperties.getPageContentProperties({ pageId, key: 'k' })).results).toHaveLength(1);
  await client.contentProperties.deletePagePropertyById({ pageId, propertyId });
  expect((await client.user.createBulkUserLookup({ body: { accountIds: ['ada', 'nobody'] } })).results).toHaveLength(1);
});
