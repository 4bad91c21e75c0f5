import { ada, app, ben, cid, confluenceSite, textDocument } from './site.ts';

function spaceWithPage() {
  const site = confluenceSite();
  const spaceId = site.confluence.createSpace({ key: 'OPEN', name: 'Open' });
  const pageId = site.confluence.createPage({
    spaceKey: 'OPEN',
    title: 'First',
    body: textDocument('one'),
    authorId: 'ada',
  });
  const write = (number: number, title = 'First') => ({
    id: pageId,
    status: 'current',
    title,
    body: { representation: 'storage', value: `<p>version ${number}</p>` },
    version: { number, message: 'changed' },
  });
  return { ...site, spaceId, pageId, write };
}

test('a page can be created in one format and read in the others', async () => {
  const { call, spaceId } = spaceWithPage();
  const value = JSON.stringify(textDocument('hello'));
  const created = await call(ada, 'POST', '/pages', {
    spaceId,
    title: 'New',
    body: { representation: 'atlas_doc_format', value },
  });
  expect(created.status).toBe(200);
  const read = async (format: string) =>
    (await call(ada, 'GET', `/pages/${created.body.id}?body-format=${format}`)).body.body[format]?.value;
  expect(await read('storage')).toBe('<p>hello</p>');
  expect(await read('view')).toBe('<p>hello</p>');
  expect(JSON.parse((await read('atlas_doc_format')) ?? '')).toEqual(textDocument('hello'));
});

test('a page without a parent goes below the homepage', async () => {
  const { call, spaceId } = spaceWithPage();
  const homepageId = ((await call(ada, 'GET', `/spaces/${spaceId}`)).body as unknown as { homepageId: string })
    .homepageId;
  const body = { storage: { representation: 'storage', value: '<p/>' } };
  expect((await call(ada, 'POST', '/pages', { spaceId, title: 'New', body })).body.parentId).toBe(homepageId);
});

test('an update must name the version after the present one', async () => {
  const { call, pageId, write } = spaceWithPage();
  expect((await call(ada, 'PUT', `/pages/${pageId}`, write(2))).body.version).toMatchObject({
    number: 2,
    message: 'changed',
  });
  const stale = await call(ben, 'PUT', `/pages/${pageId}`, write(2));
  expect(stale.status).toBe(409);
  expect(stale.body.errors[0]?.detail).toContain('Expected version: 3');
  expect((await call(ada, 'GET', `/pages/${pageId}/versions`)).body.results).toHaveLength(2);
});

test('an old version can still be read', async () => {
  const { call, pageId, write } = spaceWithPage();
  await call(ada, 'PUT', `/pages/${pageId}`, write(2));
  const old = await call(ada, 'GET', `/pages/${pageId}?version=1&body-format=storage`);
  expect(old.body.body['storage']?.value).toBe('<p>one</p>');
});

test('a new title bumps the version and keeps the body', async () => {
  const { call, pageId } = spaceWithPage();
  const renamed = await call(ada, 'PUT', `/pages/${pageId}/title`, { status: 'current', title: 'Renamed' });
  expect(renamed.body).toMatchObject({ title: 'Renamed', version: { number: 2 } });
  expect((await call(ada, 'GET', `/pages/${pageId}?body-format=storage`)).body.body['storage']?.value).toBe(
    '<p>one</p>',
  );
});

test('a title is unique in its space', async () => {
  const { call, spaceId } = spaceWithPage();
  const second = await call(ada, 'POST', '/pages', { spaceId, title: 'First' });
  expect(second.status).toBe(400);
  expect(second.body.errors[0]?.detail).toContain('A page with this title already exists');
});

test('a deleted page lies in the trash until it is purged', async () => {
  const { call, pageId } = spaceWithPage();
  expect((await call(ada, 'DELETE', `/pages/${pageId}?purge=true`)).status).toBe(400);
  expect((await call(ada, 'DELETE', `/pages/${pageId}`)).status).toBe(204);
  expect((await call(ada, 'GET', `/pages/${pageId}`)).body.status).toBe('trashed');
  expect((await call(ada, 'GET', '/pages?title=First')).body.results).toEqual([]);
  expect((await call(ada, 'DELETE', `/pages/${pageId}?purge=true`)).status).toBe(204);
  expect((await call(ada, 'GET', `/pages/${pageId}`)).status).toBe(404);
});

test('a list is cut into pages whose cursor leads to the next one', async () => {
  const { call, confluence, spaceId } = spaceWithPage();
  for (const number of [1, 2, 3]) {
    confluence.createPage({ spaceKey: 'OPEN', title: `Page ${number}`, body: textDocument('x'), authorId: 'ada' });
  }
  const titles: string[] = [];
  let next: string | undefined = `/wiki/api/v2/spaces/${spaceId}/pages?limit=2&sort=-title`;
  while (next !== undefined) {
    const { body, headers } = await call(ada, 'GET', next.replace('/wiki/api/v2', ''));
    titles.push(...body.results.map(({ title }) => title));
    next = body._links.next;
    expect(headers.get('link')?.includes('rel="next"') ?? false).toBe(next !== undefined);
  }
  expect(titles).toEqual(['Page 3', 'Page 2', 'Page 1', 'Open', 'First']);
});

test('a space that lets in only a group is not there for others', async () => {
  const { call, confluence } = confluenceSite();
  const spaceId = confluence.createSpace({ key: 'STAFF', name: 'Staff', viewers: ['staff'], editors: ['ada'] });
  const pageId = confluence.createPage({
    spaceKey: 'STAFF',
    title: 'Secret',
    body: textDocument('x'),
    authorId: 'ada',
  });
  expect((await call(ada, 'GET', `/pages/${pageId}`)).status).toBe(404);
  expect((await call(ada, 'GET', '/spaces')).body.results).toEqual([]);
  expect((await call(ben, 'GET', `/pages/${pageId}`)).status).toBe(200);
  expect((await call(app, 'GET', `/pages/${pageId}`)).status).toBe(200);
  expect((await call(ben, 'POST', '/pages', { spaceId, title: 'No' })).status).toBe(404);
  expect((await call(ben, 'DELETE', `/pages/${pageId}`)).status).toBe(404);
});

test('someone without Confluence gets 403 everywhere', async () => {
  const { call } = spaceWithPage();
  expect((await call(cid, 'GET', '/spaces')).status).toBe(403);
  expect((await call({ kind: 'anonymous' }, 'GET', '/spaces')).status).toBe(403);
});

test('every write tells Forge who changed which page, reads and seeds tell nothing', async () => {
  const { call, events, pageId, spaceId, write } = spaceWithPage();
  await call(ada, 'GET', `/pages/${pageId}`);
  expect(events).toEqual([]);
  await call(app, 'POST', '/pages', { spaceId, title: 'Made' });
  await call(ada, 'PUT', `/pages/${pageId}`, write(2));
  await call(ada, 'DELETE', `/pages/${pageId}`);
  await call(ada, 'DELETE', `/pages/${pageId}?purge=true`);
  expect(events.map(({ eventType, caller }) => [eventType, caller.kind])).toEqual([
    ['avi:confluence:created:page', 'app'],
    ['avi:confluence:updated:page', 'user'],
    ['avi:confluence:trashed:page', 'user'],
    ['avi:confluence:deleted:page', 'user'],
  ]);
  expect(events[1]?.payload).toMatchObject({ content: { id: pageId, type: 'page', space: { key: 'OPEN' } } });
});

test('refuses by name what it does not have', async () => {
  const { call } = spaceWithPage();
  const answer = await call(ada, 'GET', '/blogposts');
  expect(answer.status).toBe(501);
  expect(answer.body.errors[0]?.detail).toContain('GET /wiki/api/v2/blogposts');
});

test('a page cannot become its own ancestor', async () => {
  const { call, confluence, pageId, write } = spaceWithPage();
  const child = confluence.createPage({
    spaceKey: 'OPEN',
    title: 'Child',
    body: textDocument('x'),
    authorId: 'ada',
    parentId: pageId,
  });
  expect((await call(ada, 'PUT', `/pages/${pageId}`, { ...write(2), parentId: child })).status).toBe(400);
  expect((await call(ada, 'GET', `/pages/${child}/ancestors`)).body.results.map(({ id }) => id).at(-1)).toBe(pageId);
});
