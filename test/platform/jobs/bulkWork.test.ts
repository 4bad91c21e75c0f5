import { startSyncSite, type SyncSite } from './syncSite';

let sync: SyncSite;
let epicIds: string[];
beforeAll(async () => {
  sync = await startSyncSite();
  const body = { jql: 'project = MANY AND issuetype = Epic ORDER BY key ASC', fields: ['id'], maxResults: 100 };
  const { issues } = (await sync.rest('POST', '/search/jql', body)) as { issues: { id: string }[] };
  epicIds = issues.map(({ id }) => id);
  await sync.site.snapshot('start');
});
afterAll(() => sync.site.stop());
beforeEach(async () => {
  await sync.site.reset({ to: 'start' });
  await sync.site.clearCalls();
});

const attach = (ids: string[]) =>
  sync.call<{ pending: number }>('attachEpics', { keyResultId: sync.keyResultId, epicIds: ids, weight: 1 });

it('reads an epic with a hundred children at the cost of four calls', async () => {
  const [first = ''] = epicIds;
  await attach([first]);
  await sync.settle();
  const { routes } = await sync.cost();
  expect(routes).toHaveLength(4);
  expect((await sync.numbers()).epics[first]).toBe('50 of 100, live');
});

it('reads sixty epics in two batches, with one mark each', async () => {
  await sync.site.delivery({ paused: true });
  expect((await attach(epicIds)).pending).toBe(60);
  const progress = () => sync.call<object>('getReadingProgress', { keyResultId: sync.keyResultId });
  expect(await progress()).toEqual({ pending: 60, total: 63, failed: 0 });
  await sync.settle();
  expect(await progress()).toEqual({ pending: 0, total: 63, failed: 0 });
  const { routes } = await sync.cost();
  const count = (part: string) => routes.filter((route) => route.includes(part)).length;
  expect({ searches: count('/search/jql'), changelogs: count('/changelog/'), marks: count('/properties/') }).toEqual({
    ...{ searches: 4, changelogs: 2, marks: 60 },
  });
});

it('goes on with what it has not read when Jira asks to slow down', async () => {
  await sync.site.faults([
    { service: 'jira', function: 'consume', match: '/changelog/', after: 1, times: 1, status: 429, retryAfter: 3 },
  ]);
  await attach(epicIds);
  await sync.settle();
  await sync.settle();
  expect(await sync.call('getReadingProgress', { keyResultId: sync.keyResultId })).toMatchObject({ pending: 0 });
});

it('scans the projects with one page, one question and a count for each active one', async () => {
  const { version: expectedVersion, ...settings } = await sync.call<{ version: number }>('getSettings', {});
  await sync.call('saveSettings', { ...settings, quietAfterDays: 365, expectedVersion });
  await sync.site.clearCalls();
  await sync.call('scanProjects', {});
  await sync.settle();
  const { routes } = await sync.cost();
  const counts = routes.filter((route) => route.includes('approximate-count'));
  expect(routes.length - counts.length).toBeLessThanOrEqual(2);
  expect(counts.length).toBeLessThanOrEqual(4);
  type Project = { alignment: string; openIssues: number | null; openLinkedIssues: number };
  const { projects } = await sync.call<{ projects: Project[] }>('getAlignment', {});
  const lines = projects.map((one) => `${one.alignment}: ${one.openLinkedIssues} of ${one.openIssues}`);
  expect(lines.toSorted()).toEqual(['aligned: 3 of 3', 'aligned: 4 of 4', 'orphan: 0 of 169', 'orphan: 0 of 2']);
});
