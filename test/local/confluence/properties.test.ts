import { ada, app, confluenceSite, textDocument } from './site.ts';

function siteWithPage() {
  const site = confluenceSite();
  site.confluence.createSpace({ key: 'OPEN', name: 'Open' });
  const pageId = site.confluence.createPage({
    spaceKey: 'OPEN',
    title: 'First',
    body: textDocument('one'),
    authorId: 'ada',
  });
  return { ...site, pageId };
}

test('a content property has versions of its own and can be found by key', async () => {
  const { call, pageId } = siteWithPage();
  const created = await call(ada, 'POST', `/pages/${pageId}/properties`, { key: 'cycle', value: { id: 1 } });
  expect(created.body).toMatchObject({ key: 'cycle', version: { number: 1 } });
  const address = `/pages/${pageId}/properties/${created.body.id}`;
  const change = (number: number) => ({ key: 'cycle', value: { id: 2 }, version: { number } });
  expect((await call(ada, 'PUT', address, change(1))).status).toBe(409);
  expect((await call(ada, 'PUT', address, change(2))).body.value).toEqual({ id: 2 });
  expect((await call(ada, 'GET', `/pages/${pageId}/properties?key=cycle`)).body.results).toHaveLength(1);
  expect((await call(ada, 'GET', `/pages/${pageId}/properties?key=other`)).body.results).toEqual([]);
});

test('a key is given once', async () => {
  const { call, pageId } = siteWithPage();
  await call(ada, 'POST', `/pages/${pageId}/properties`, { key: 'cycle', value: 1 });
  expect((await call(ada, 'POST', `/pages/${pageId}/properties`, { key: 'cycle', value: 2 })).status).toBe(400);
});

test('a deleted property is gone', async () => {
  const { call, pageId } = siteWithPage();
  const { body } = await call(ada, 'POST', `/pages/${pageId}/properties`, { key: 'cycle', value: 1 });
  expect((await call(ada, 'DELETE', `/pages/${pageId}/properties/${body.id}`)).status).toBe(204);
  expect((await call(ada, 'DELETE', `/pages/${pageId}/properties/${body.id}`)).status).toBe(404);
});

test('app properties are only for the app', async () => {
  const { call } = siteWithPage();
  expect((await call(app, 'PUT', '/app/properties/settings', { on: true })).status).toBe(201);
  expect((await call(app, 'PUT', '/app/properties/settings', { on: false })).status).toBe(200);
  expect((await call(app, 'GET', '/app/properties/settings')).body).toEqual({ key: 'settings', value: { on: false } });
  expect((await call(ada, 'GET', '/app/properties/settings')).status).toBe(403);
});
