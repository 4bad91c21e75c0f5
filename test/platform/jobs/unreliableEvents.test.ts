import type { Delivery } from '../../support/siteClient';
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

const CHILDREN = ['CLA-2', 'CLA-3', 'CLA-4', 'OTH-2'];
const STATUSES = ['Done', 'In Progress', 'To Do'];
const EPICS = ['CLA-1', 'CLA-9', 'OTH-1'];

/** Forty changes that follow a fixed rule: status, parent, new and deleted issues. */
async function stir(): Promise<void> {
  const children = [...CHILDREN];
  for (let step = 0; step < 40; step++) {
    const child = children[(step * 7) % children.length] ?? '';
    if (step % 9 === 8) {
      const fields = { project: { key: 'CLA' }, issuetype: { name: 'Story' }, summary: `made ${step}` };
      const made = (await sync.rest('POST', '/issue', { fields })) as { key: string };
      await sync.rest('PUT', `/issue/${made.key}`, { fields: { parent: { key: EPICS[step % 2] } } });
      children.push(made.key);
    } else if (step === 25) {
      await sync.rest('DELETE', `/issue/${children.shift() ?? ''}`);
    } else if (step % 3 === 0) {
      await sync.rest('PUT', `/issue/${child}`, { fields: { parent: { key: EPICS[(step * 5) % 3] } } });
    } else {
      await sync.transition(child, STATUSES[(step * 11) % 3] ?? '');
    }
  }
}

/** The numbers counted from what Jira's REST API says, without any of the app's code. */
async function countInJira(): Promise<Record<string, string>> {
  const counts: Record<string, string> = {};
  for (const [key, id] of Object.entries(sync.ids)) {
    const body = { jql: `parent = ${id}`, fields: ['status', 'resolution'], maxResults: 100 };
    const { issues } = (await sync.rest('POST', '/search/jql', body)) as { issues: Found[] };
    const done = issues.filter(({ fields }) => fields.status.statusCategory.key === 'done');
    const undelivered = done.filter(({ fields }) => fields.resolution?.name === "Won't Do");
    counts[key] = `${done.length - undelivered.length} of ${issues.length - undelivered.length}, live`;
  }
  return counts;
}
type Found = { fields: { status: { statusCategory: { key: string } }; resolution: { name: string } | null } };

async function firedFaults(): Promise<number> {
  const { rules } = (await (await fetch(`${sync.site.url}/local/faults`)).json()) as { rules: { fired: number }[] };
  return rules.reduce((sum, { fired }) => sum + fired, 0);
}

const WAYS: [string, Delivery][] = [
  ['come as they should', {}],
  ['are all lost', { loss: 1 }],
  ['are lost at times', { loss: 0.4, seed: 7 }],
  ['come twice', { double: 1, seed: 3 }],
  ['come in another order, some twice, some never', { reorder: 1, double: 0.5, loss: 0.2, seed: 11 }],
];

it.each(WAYS)('when events %s, the numbers are exact after the repair', async (_what, delivery) => {
  await sync.site.delivery(delivery);
  await stir();
  await sync.settle();
  await sync.site.fireSchedule('every-hour');
  await sync.site.fireSchedule('every-day');
  await sync.settle();
  expect((await sync.numbers()).epics).toEqual(await countInJira());
});

it('needs no repair when events come twice and in another order', async () => {
  await sync.site.delivery({ double: 0.5, reorder: 1, seed: 5 });
  await stir();
  await sync.settle();
  expect((await sync.numbers()).epics).toEqual(await countInJira());
});

it('repairs lost events with a handful of calls', async () => {
  await sync.site.delivery({ loss: 1 });
  await stir();
  await sync.settle();
  expect((await sync.cost()).calls).toBe(0);
  expect((await sync.numbers()).epics).not.toEqual(await countInJira());
  await sync.site.fireSchedule('every-hour');
  await sync.settle();
  const hourly = await sync.cost();
  expect(hourly.routes.filter((route) => route.includes('/search/jql'))).toHaveLength(1);
  expect(hourly.calls).toBeLessThanOrEqual(3);
  await sync.site.clearCalls();
  await sync.site.fireSchedule('every-day');
  await sync.settle();
  const daily = await sync.cost();
  expect(daily.routes.filter((route) => !/project|count|In%20Progress/.test(route)).length).toBeLessThanOrEqual(4);
  expect((await sync.numbers()).epics).toEqual(await countInJira());
});

it('reads forty changes of one burst with a few calls', async () => {
  await sync.site.delivery({ paused: true });
  await stir();
  await sync.settle();
  const { calls, points } = await sync.cost();
  expect(calls).toBeLessThanOrEqual(3);
  expect(points).toBeLessThanOrEqual(3 * 40);
});

it.each([
  ['says "slow down"', { status: 429, retryAfter: 5, reason: 'jira-burst-based' }],
  ['refuses without a word', { status: 429, retryAfter: null }],
  ['fails', { status: 500 }],
  ['answers HTML', { html: true, status: 503 }],
  ['is not reached', { networkError: true }],
  ['loses its answer', { loseAnswer: true }],
])('loses no change when Jira %s in the middle', async (_what, fault) => {
  await sync.site.faults([{ service: 'jira', function: 'consume', times: 2, ...fault }]);
  await sync.transition('CLA-3', 'Done');
  await sync.settle();
  expect(await firedFaults()).toBe(2);
  await sync.settle();
  expect((await sync.numbers()).epics).toEqual(await countInJira());
});

it.each([
  ['refuses', { sqlErrno: 1105 }],
  ['times out', { sqlTimeout: true }],
])('loses no change when the database %s in the middle of a reading', async (_what, fault) => {
  for (const match of ['work_day_start', 'work_item', 'work_day', 'linked_epic', 'snapshot']) {
    await sync.site.reset({ to: 'start' });
    const rule = { service: 'sql' as const, function: 'consume', match: `insert into \`${match}\``, times: 1 };
    await sync.site.faults([{ ...rule, ...fault }]);
    await sync.transition('CLA-3', 'Done');
    await sync.settle();
    expect(await firedFaults()).toBe(1);
    await sync.settle();
    expect((await sync.numbers()).epics).toEqual(await countInJira());
  }
});
