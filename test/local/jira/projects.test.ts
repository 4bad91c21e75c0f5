import { aText, textWith } from './matchers.ts';
import { ada, ben, jiraSite, type Json } from './site.ts';

const keysOf = (body: Json): unknown[] => (body['values'] as Json[]).map((one) => one['key']);

describe('the list of projects', () => {
  test('lowers a page size above 100 without a word, and always has its keys', async () => {
    const { call } = jiraSite();
    const { body } = await call(ada, 'GET', '/project/search?maxResults=500');
    expect(body).toMatchObject({ maxResults: 100, startAt: 0, total: 2, isLast: true });
    const first = await call(ada, 'GET', '/project/search?maxResults=1');
    expect(first.body).toMatchObject({ isLast: false, nextPage: textWith('startAt=1') });
  });

  test.each([
    ['?orderBy=-key', ['TM', 'CM']],
    ['?orderBy=name', ['CM', 'TM']],
    ['?query=tea', ['TM']],
    ['?keys=CM&keys=XX', ['CM']],
    ['?id=10001', ['TM']],
    ['?typeKey=business', []],
    ['?status=archived', []],
    ['?orderBy=issueCount', ['TM', 'CM']],
  ])('%s gives %j', async (query, expected) => {
    const { call, make } = jiraSite();
    await make('CM', 'Task');
    expect(keysOf((await call(ada, 'GET', `/project/search${query}`)).body)).toEqual(expected);
  });

  test('tells of both styles, and of lead and insight when expanded', async () => {
    const { call, make } = jiraSite();
    await make('TM', 'Task');
    const { body } = await call(ada, 'GET', '/project/search?expand=lead,insight');
    expect(body['values']).toMatchObject([
      { key: 'CM', style: 'classic', simplified: false, insight: { totalIssueCount: 0 } },
      {
        key: 'TM',
        style: 'next-gen',
        simplified: true,
        uuid: aText,
        lead: { accountId: 'ben' },
        insight: { totalIssueCount: 1, lastIssueUpdateTime: '2026-08-10T15:00:00.123+0000' },
      },
    ]);
    expect((body['values'] as Json[])[0]?.['lead']).not.toHaveProperty('emailAddress');
  });

  test('trashed projects are listed for administrators alone', async () => {
    const { call } = jiraSite();
    await call(ada, 'DELETE', '/project/CM');
    expect(keysOf((await call(ada, 'GET', '/project/search')).body)).toEqual(['TM']);
    expect(keysOf((await call(ada, 'GET', '/project/search?status=deleted')).body)).toEqual(['CM']);
    expect(keysOf((await call(ben, 'GET', '/project/search?status=deleted')).body)).toEqual([]);
  });
});

test('a project key counts with its case, an issue key does not', async () => {
  const { call, make } = jiraSite();
  await make('CM', 'Task');
  expect((await call(ada, 'GET', '/project/cm')).status).toBe(404);
  expect((await call(ada, 'GET', '/issue/cm-1')).status).toBe(200);
});

test('the hierarchy is told of team-managed projects only', async () => {
  const { call } = jiraSite();
  expect((await call(ada, 'GET', '/project/10001/hierarchy')).body).toMatchObject({
    projectId: 10001,
    hierarchy: [{ level: 1, issueTypes: [{ name: 'Chantier' }] }, { level: 0 }, { level: -1 }],
  });
  expect((await call(ada, 'GET', '/project/10000/hierarchy')).status).toBe(400);
});

test('the epic type of a team-managed project is found by its level and scope', async () => {
  const { call } = jiraSite();
  const types = (await call(ada, 'GET', '/issuetype')).body as unknown as Json[];
  const epics = types.filter((type) => type['hierarchyLevel'] === 1);
  expect(epics).toMatchObject([
    { name: 'Epic' },
    { name: 'Chantier', scope: { type: 'PROJECT', project: { id: '10001' } }, entityId: aText },
  ]);
  expect((await call(ada, 'GET', '/issuetype/project?projectId=10001&level=1')).body).toMatchObject([
    { name: 'Chantier' },
  ]);
});

test('both story point fields are told apart by their kind, and each style shows its own', async () => {
  const { call, make, fieldsOf } = jiraSite();
  const fields = (await call(ada, 'GET', '/field')).body as unknown as Json[];
  const kinds = fields
    .filter((one) => /story point/i.test(one['name'] as string))
    .map((one) => (one['schema'] as Json)['custom']);
  expect(kinds).toEqual([
    'com.pyxis.greenhopper.jira:jsw-story-points',
    'com.atlassian.jira.plugin.system.customfieldtypes:float',
  ]);
  expect(await fieldsOf(await make('CM', 'Task', { customfield_10026: 3 }))).toMatchObject({ customfield_10026: 3 });
  const team = await fieldsOf(await make('TM', 'Task', { customfield_10016: 5 }));
  expect(team).toMatchObject({ customfield_10016: 5 });
  expect(team).not.toHaveProperty('customfield_10026');
});

test('a company-managed project may estimate in a field of its own', async () => {
  const { jira, make, fieldsOf, find } = jiraSite();
  jira.createProject({ key: 'CX', name: 'Other', lead: 'ada', storyPointsField: 'Effort' });
  jira.addIssues([{ project: 'CX', type: 'Task', summary: 'x', created: 0, storyPoints: 8 }]);
  expect(await find('Effort = 8')).toEqual(['CX-1']);
  const fields = await fieldsOf(await make('CX', 'Task'));
  expect(fields).not.toHaveProperty('customfield_10026');
});
