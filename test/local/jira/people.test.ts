import { aText } from './matchers.ts';
import { ada, ben, jiraSite, nobody, type Json } from './site.ts';

const names = (body: unknown): unknown[] => (body as Json[]).map((one) => one['displayName']);

test('oneself comes with locale and zone; anonymous is told off in HTML', async () => {
  const { call } = jiraSite();
  expect((await call(ada, 'GET', '/myself?expand=groups')).body).toMatchObject({
    accountId: 'ada',
    locale: 'en_US',
    timeZone: 'America/Chicago',
    groups: { size: 1, items: [{ name: 'jira-admins' }] },
  });
  const refused = await call(nobody, 'GET', '/myself');
  expect(refused.status).toBe(401);
  expect(refused.headers.get('content-type')).toContain('text/html');
});

test.each([
  ['query=bit', ['Ben Bitdiddle']],
  ['query=ADA', ['Ada Lovelace']],
  ['query=velace', []],
  ['query=ben@example', ['Ben Bitdiddle']],
  ['accountId=ada', ['Ada Lovelace']],
])('user search by %s', async (query, expected) => {
  const { call } = jiraSite();
  expect(names((await call(ada, 'GET', `/user/search?${query}`)).body)).toEqual(expected);
});

test.each([
  '/user/search',
  '/user/search?query=a&accountId=b',
  '/user/assignable/search?query=a',
  '/user/bulk',
  '/user',
])('%s is refused with 400', async (path) => {
  const { call } = jiraSite();
  expect((await call(ada, 'GET', path)).status).toBe(400);
});

test('many users come ten to a page unless more are asked for; unknown ones are left out', async () => {
  const { call, people } = jiraSite();
  const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
  for (const accountId of ids) people.upsert({ accountId });
  const query = [...ids, 'ghost'].map((id) => `accountId=${id}`).join('&');
  expect((await call(ada, 'GET', `/user/bulk?${query}`)).body).toMatchObject({
    maxResults: 10,
    total: 12,
    isLast: false,
  });
  expect((await call(ada, 'GET', `/user/bulk?${query}&maxResults=50`)).body['values']).toHaveLength(12);
});

test('assignable are those whom the project lets be, never the app', async () => {
  const { call, jira } = jiraSite();
  jira.setPermissions('TM', { ASSIGNABLE_USER: ['account:ben'] });
  expect(names((await call(ada, 'GET', '/user/assignable/search?project=TM')).body)).toEqual(['Ben Bitdiddle']);
  expect(names((await call(ada, 'GET', '/user/assignable/search?project=CM')).body)).toEqual([
    'Ada Lovelace',
    'Ben Bitdiddle',
  ]);
});

test('all users include the app and those who left', async () => {
  const { call, people } = jiraSite();
  people.upsert({ accountId: 'gone', active: false });
  const all = (await call(ada, 'GET', '/users/search')).body as unknown as Json[];
  expect(all.map((one) => [one['accountType'], one['active']])).toContainEqual(['app', true]);
  expect(all).toContainEqual(expect.objectContaining({ accountId: 'gone', active: false }));
});

test('groups are picked by a part of their name, which stands in bold', async () => {
  const { call } = jiraSite();
  expect((await call(ben, 'GET', '/groups/picker?query=ADM')).body).toMatchObject({
    header: 'Showing 1 of 1 matching groups',
    total: 1,
    groups: [{ name: 'jira-admins', html: 'jira-<b>adm</b>ins', groupId: aText }],
  });
  expect((await call(ada, 'GET', '/group/member?groupname=jira-admins')).body).toMatchObject({
    total: 1,
    values: [{ accountId: 'ada' }],
  });
  expect((await call(ada, 'GET', '/group/member?groupname=none')).status).toBe(404);
  expect((await call(ben, 'GET', '/group/bulk')).status).toBe(403);
});
