import { aText } from './matchers.ts';
import { ada, ben, jiraSite, type Json } from './site.ts';

async function siteWithIssue() {
  const site = jiraSite();
  const key = await site.make('CM', 'Task');
  return { ...site, key, path: `/issue/${key}/properties/okr.link` };
}

test('a property is created, replaced whole and deleted', async () => {
  const { call, path, key } = await siteWithIssue();
  expect((await call(ada, 'GET', `/issue/${key}/properties`)).body).toEqual({ keys: [] });
  expect((await call(ada, 'PUT', path, { a: 1 })).status).toBe(201);
  expect((await call(ada, 'PUT', path, { b: 2 })).status).toBe(200);
  expect((await call(ben, 'GET', path)).body).toEqual({ key: 'okr.link', value: { b: 2 } });
  expect((await call(ada, 'GET', `/issue/${key}/properties`)).body).toMatchObject({ keys: [{ key: 'okr.link' }] });
  expect((await call(ada, 'DELETE', path)).status).toBe(204);
  expect((await call(ada, 'GET', path)).status).toBe(404);
  expect((await call(ada, 'DELETE', path)).status).toBe(404);
});

test.each([
  [32_768, 201],
  [32_769, 400],
])('a value of %d characters is answered %d', async (length, status) => {
  const { call, path } = await siteWithIssue();
  expect((await call(ada, 'PUT', path, 'x'.repeat(length - 2))).status).toBe(status);
});

test('search and bulk reads bring the properties that are asked for', async () => {
  const { call, path, key } = await siteWithIssue();
  await call(ada, 'PUT', path, 7);
  const found = await call(ada, 'POST', '/search/jql', { jql: `key = ${key}`, properties: ['okr.link', 'none'] });
  expect(found.body).toMatchObject({ issues: [{ key, properties: { 'okr.link': 7 } }] });
  const bulk = await call(ada, 'POST', '/issue/bulkfetch', { issueIdsOrKeys: [key], properties: ['okr.link'] });
  expect(bulk.body).toMatchObject({ issues: [{ properties: { 'okr.link': 7 } }] });
});

test.each([
  ['POST', '/issue/properties', { entitiesIds: [10000, 10001], properties: { p: 1 } }],
  [
    'POST',
    '/issue/properties/multi',
    {
      issues: [
        { issueID: 10000, properties: { p: 1 } },
        { issueID: 10001, properties: { p: 1 } },
      ],
    },
  ],
  ['PUT', '/issue/properties/p', { value: 1, filter: { entityIds: [10000, 10001] } }],
])('%s %s leads to a finished task', async (method, path, body) => {
  const { call, make } = await siteWithIssue();
  await make('CM', 'Task');
  const answer = await call(ada, method, path, body);
  expect(answer.status).toBe(303);
  const task = new URL(answer.headers.get('location') ?? '').pathname.replace('/rest/api/3', '');
  expect((await call(ada, 'GET', task)).body).toMatchObject({
    status: 'COMPLETE',
    progress: 100,
    id: aText,
  });
  for (const key of ['CM-1', 'CM-2'])
    expect((await call(ada, 'GET', `/issue/${key}/properties/p`)).body['value']).toBe(1);
});

test('a filter narrows a bulk change to what has the value', async () => {
  const { call, make } = await siteWithIssue();
  await make('CM', 'Task');
  await call(ada, 'PUT', '/issue/CM-1/properties/p', 'old');
  await call(ada, 'PUT', '/issue/properties/p', { value: 'new', filter: { currentValue: 'old' } });
  expect((await call(ada, 'GET', '/issue/CM-1/properties/p')).body['value']).toBe('new');
  expect((await call(ada, 'GET', '/issue/CM-2/properties/p')).status).toBe(404);
  await call(ada, 'DELETE', '/issue/properties/p', {});
  expect((await call(ada, 'GET', '/issue/CM-1/properties/p')).status).toBe(404);
});

test('a project property is written by who administers the project', async () => {
  const { call } = await siteWithIssue();
  expect((await call(ben, 'PUT', '/project/CM/properties/p', 1)).status).toBe(404);
  expect((await call(ada, 'PUT', '/project/CM/properties/p', 1)).status).toBe(201);
  expect((await call(ben, 'GET', '/project/CM/properties')).body['keys'] as Json[]).toHaveLength(1);
});
