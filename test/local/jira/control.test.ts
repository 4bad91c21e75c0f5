import { createJiraControl } from '../../../local/jira/index.ts';
import { aText } from './matchers.ts';
import { app, jiraSite, type Json } from './site.ts';

function controlledSite() {
  const site = jiraSite();
  const control = createJiraControl(site.jira, site.people);
  const send = async (method: string, path: string, body: unknown): Promise<{ status: number; body: Json }> => {
    const response = await control.request(path, { method, body: JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Json };
  };
  return { ...site, send };
}

test('settings are changed one by one and answered whole', async () => {
  const { send } = controlledSite();
  await send('PUT', '/options', { shortPages: true });
  expect((await send('PUT', '/options', { searchIndexLagMs: 10 })).body).toEqual({
    searchIndexLagMs: 10,
    shortPages: true,
    bulkChangelogCreated: 'iso',
  });
});

test.each([
  ['PUT', '/options', { lag: 1 }],
  ['POST', '/people', {}],
  ['POST', '/projects', { key: 'AB', name: 'x', lead: 'ada', permissions: { BROWSE_PROJECTS: ['everyone'] } }],
  ['POST', '/projects', { key: 'lower', name: 'x', lead: 'ada' }],
  ['POST', '/issues/bulk', { issues: [{ project: 'CM', type: 'Task', summary: 'x', created: 'yesterday' }] }],
  ['POST', '/issues/bulk', { issues: [{ project: 'CM', type: 'Task', summary: 'x', created: 1, sumary: 'y' }] }],
  ['POST', '/import', { file: '/nowhere.ndjson' }],
])('%s %s refuses %j with a sentence', async (method, path, body) => {
  const { send } = controlledSite();
  const answer = await send(method, path, body);
  expect(answer.status).toBe(400);
  expect(answer.body['error']).toEqual(aText);
});

test('bulk fill is all or nothing', async () => {
  const { send, find } = controlledSite();
  const good = { project: 'CM', type: 'Task', summary: 'x', created: 1 };
  expect((await send('POST', '/issues/bulk', { issues: [good, { ...good, created: 'never' }] })).status).toBe(400);
  expect(await find('project = CM')).toEqual([]);
  expect((await send('POST', '/issues/bulk', { issues: [good] })).body).toMatchObject({ keys: ['CM-1'] });
});

test('a project, a person, an issue and its move through the control', async () => {
  const { send, call, events } = controlledSite();
  await send('POST', '/people', { accountId: 'eve', displayName: 'Eve', timeZone: 'Asia/Tokyo' });
  const project = {
    key: 'NP',
    name: 'New',
    lead: 'eve',
    style: 'next-gen',
    statuses: [{ name: 'Idée', category: 'new' }],
  };
  expect((await send('POST', '/projects', project)).body).toMatchObject({ key: 'NP' });
  await send('POST', '/issues/bulk', { issues: [{ project: 'CM', type: 'Task', summary: 'x', created: 1 }] });
  expect((await send('POST', '/issues/CM-1/move', { project: 'NP', as: 'ada' })).body).toEqual({ key: 'NP-1' });
  expect((await call(app, 'GET', '/issue/CM-1')).body).toMatchObject({
    key: 'NP-1',
    fields: { status: { name: 'Idée' } },
  });
  expect(events.map((event) => event.eventType)).toEqual(['avi:jira:created:project', 'avi:jira:updated:issue']);
});
