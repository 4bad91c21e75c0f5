import { startSyncSite, type SyncSite } from './syncSite';

let sync: SyncSite;
beforeAll(async () => {
  sync = await startSyncSite();
  await sync.site.snapshot('start');
});
afterAll(() => sync.site.stop());
beforeEach(async () => {
  await sync.site.reset({ to: 'start' });
  await sync.site.clearCalls();
});

const START = { work: '1 of 5', epics: { 'CLA-1': '1 of 3, live', 'CLA-9': '0 of 0, live', 'NEX-1': '0 of 2, live' } };

/** What happens in Jira, and the numbers once its events are through. */
const HAPPENINGS: [string, () => Promise<unknown>, string, Record<string, string>][] = [
  ['a child is delivered', () => sync.transition('CLA-3', 'Done'), '2 of 5', { 'CLA-1': '2 of 3, live' }],
  ['a child is reopened', () => sync.transition('CLA-2', 'To Do'), '0 of 5', { 'CLA-1': '0 of 3, live' }],
  [
    'a child ends undelivered',
    () => sync.transition('CLA-3', 'Done', "Won't Do"),
    '1 of 4',
    { 'CLA-1': '1 of 2, live' },
  ],
  [
    'a child moves to another epic',
    () => sync.rest('PUT', '/issue/CLA-2', { fields: { parent: { key: 'CLA-9' } } }),
    '1 of 5',
    { 'CLA-1': '0 of 2, live', 'CLA-9': '1 of 1, live' },
  ],
  [
    'a child leaves for an epic that serves nothing',
    () => sync.rest('PUT', '/issue/CLA-2', { fields: { parent: { key: 'OTH-1' } } }),
    '0 of 4',
    { 'CLA-1': '0 of 2, live' },
  ],
  [
    'a child comes from an epic that serves nothing',
    () => sync.rest('PUT', '/issue/OTH-2', { fields: { parent: { key: 'CLA-1' } } }),
    '1 of 6',
    { 'CLA-1': '1 of 4, live' },
  ],
  [
    'a child is made',
    () =>
      sync.rest('POST', '/issue', {
        fields: { project: { key: 'NEX' }, issuetype: { name: 'Story' }, summary: 'x', parent: { key: 'NEX-1' } },
      }),
    '1 of 6',
    { 'NEX-1': '0 of 3, live' },
  ],
  ['a child is deleted', () => sync.rest('DELETE', '/issue/CLA-2'), '0 of 4', { 'CLA-1': '0 of 2, live' }],
  [
    'a child moves to another project',
    () => sync.rest('PUT', '/issue/CLA-3', { fields: { project: { key: 'OTH' } } }),
    '1 of 5',
    { 'CLA-1': '1 of 3, live' },
  ],
  [
    'an epic moves to another project',
    () => sync.rest('PUT', '/issue/CLA-1', { fields: { project: { key: 'OTH' } } }),
    '1 of 5',
    { 'CLA-1': '1 of 3, live' },
  ],
  [
    'an epic is renamed',
    () => sync.rest('PUT', '/issue/CLA-1', { fields: { summary: 'Another name' } }),
    '1 of 5',
    { 'CLA-1': '1 of 3, live' },
  ],
];

it.each(HAPPENINGS)('when %s, the numbers follow', async (_what, happens, work, epics) => {
  expect(await sync.numbers()).toEqual(START);
  await happens();
  await sync.settle();
  expect(await sync.numbers()).toEqual({ work, epics: { ...START.epics, ...epics } });
});

it('does not count an epic that is deleted, and keeps its link', async () => {
  await sync.rest('DELETE', '/issue/CLA-1');
  await sync.settle();
  const { work, epics } = await sync.numbers();
  expect(work).toBe('0 of 2');
  expect(epics['CLA-1']).toMatch(/deleted$/);
});

it('does not count an epic that is converted to a story, until it is one again', async () => {
  await sync.rest('PUT', '/issue/NEX-1', { fields: { issuetype: { name: 'Story' } } });
  await sync.settle();
  expect((await sync.numbers()).work).toBe('1 of 3');
  expect((await sync.numbers()).epics['NEX-1']).toMatch(/converted$/);
  await sync.rest('PUT', '/issue/NEX-1', { fields: { issuetype: { name: 'Epic' } } });
  await sync.settle();
  expect((await sync.numbers()).epics['NEX-1']).toBe('0 of 0, live');
});

it('keeps the numbers of an epic whose project is archived, and takes them up again', async () => {
  await sync.rest('POST', '/project/CLA/archive');
  await sync.settle();
  const archived = { 'CLA-1': '1 of 3, archived', 'CLA-9': '0 of 0, archived' };
  expect(await sync.numbers()).toEqual({ ...START, epics: { ...START.epics, ...archived } });
  await sync.rest('POST', '/project/CLA/restore');
  await sync.settle();
  expect(await sync.numbers()).toEqual(START);
});

it('does not count epics of a project in the trash, until it is restored', async () => {
  await sync.rest('DELETE', '/project/CLA');
  await sync.settle();
  expect((await sync.numbers()).work).toBe('0 of 2');
  await sync.rest('POST', '/project/CLA/restore');
  await sync.settle();
  expect(await sync.numbers()).toEqual(START);
});

it('takes story points from the field of each project style, unestimated issues at the median', async () => {
  const settings = await sync.call<{ version: number }>('getSettings', {});
  const { version: expectedVersion, ...draft } = settings;
  await sync.call('saveSettings', { ...draft, workUnit: 'storyPoints', expectedVersion });
  await sync.settle();
  // CLA: 3 and 5 points, one unestimated at 4; NEX: 8 and 2.
  expect((await sync.numbers()).work).toBe('3 of 22');
});

it('costs at most three points and one call for a changed issue', async () => {
  await sync.transition('CLA-3', 'Done');
  await sync.settle();
  const { calls, points, routes } = await sync.cost();
  expect(routes).toEqual(['POST /rest/api/3/issue/bulkfetch']);
  expect(calls).toBe(1);
  expect(points).toBeLessThanOrEqual(3);
});
