import type { FaultRule } from '../support/siteClient';
import { startApp, type App } from './support/app';
import { day } from './support/days';
import {
  aCycle,
  aKeyResult,
  anObjective,
  checkInDraft,
  issueIds,
  keyResultDraft,
  objectiveDraft,
} from './support/okrs';

let app: App;
let cycleId: string;
let objectiveId: string;
let metric: string;
let list: string;
let epic: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  objectiveId = await anObjective(app, cycleId);
  metric = await aKeyResult(app, objectiveId);
  const milestones = ['One', 'Two'].map((title) => ({ id: null, title, weight: 1, reachedOn: null }));
  list = await aKeyResult(app, objectiveId, { measure: 'milestone', milestones });
  [epic = ''] = await issueIds(app, ['WORK-1']);
  for (const name of ['ada', 'nora'] as const) await app.call(name, 'getSession');
  await app.site.snapshot('trouble');
});
afterAll(() => app.site.stop());

type Answer = { ok: boolean; error?: { code: string; values: object; messageKey: string } };
const send = (name: string, payload: object, as = 'ada') =>
  app.site.invoke<Answer>({ surface: 'plumbline-okrs', function: name, payload, as: `${as}@example.com` });

const KINDS: [string, FaultRule][] = [
  ['refuses', { sqlErrno: 1114 }],
  ['does its work and loses the answer', { loseAnswer: true }],
];

/** Lets each statement of a call fail in turn; afterwards the same call, sent again, must lead to the same end. */
async function failEachStatement(fault: FaultRule, call: () => Promise<Answer>, check: () => Promise<void>) {
  for (let after = 0; ; after += 1) {
    await app.site.faults([]);
    await app.site.reset({ to: 'trouble' });
    await app.site.delivery({ paused: true });
    await app.site.faults([{ function: 'resolver', service: 'sql', ...fault, after, times: 1 }]);
    const first = await call();
    const { rules } = await faultState();
    await app.site.faults([]);
    if (!first.ok) expect(first.error).toMatchObject({ code: 'storageUnavailable' });
    if (!first.ok) expect((await call()).ok).toBe(true);
    await check();
    if (rules[0]?.fired === 0) return after;
  }
}

async function faultState(): Promise<{ rules: { fired: number }[] }> {
  return (await (await fetch(`${app.site.url}/local/faults`)).json()) as { rules: { fired: number }[] };
}

describe.each(KINDS)('when the database %s at any statement', (_, fault) => {
  it('a check-in is neither lost nor said twice', async () => {
    const statements = await failEachStatement(
      fault,
      () => send('checkIn', { ...checkInDraft(), keyResultId: metric }),
      async () => {
        const detail = await app.call('ada', 'getKeyResult', { keyResultId: metric });
        expect(detail.checkIns.map(({ value, authorId }) => [value, authorId])).toEqual([[260, 'ada']]);
        expect(detail.row).toMatchObject({ value: 260, confidence: 7, lastCheckInOn: day(-1) });
      },
    );
    expect(statements).toBeGreaterThan(8);
  });

  it('a reached milestone counts once', async () => {
    const { draft } = await app.call('ada', 'getKeyResult', { keyResultId: list });
    const reachedMilestoneIds = [draft.milestones[0]?.id ?? ''];
    await failEachStatement(
      fault,
      () => send('checkIn', { ...checkInDraft({ value: null, reachedMilestoneIds }), keyResultId: list }),
      async () => {
        const detail = await app.call('ada', 'getKeyResult', { keyResultId: list });
        expect(detail.row).toMatchObject({ milestoneReached: 1, milestoneTotal: 2, progress: { raw: 0.5 } });
        expect(detail.draft.milestones[0]?.reachedOn).toBe(day(-1));
        expect(detail.checkIns).toHaveLength(1);
      },
    );
  });

  it('an objective is written once, and its creation told once', async () => {
    const payload = { ...objectiveDraft(cycleId, { title: 'Once' }), requestId: 'form-1' };
    const statements = await failEachStatement(
      fault,
      () => send('createObjective', payload),
      async () => {
        const rows = (await app.call('ada', 'getTree', {}))?.rows.filter(({ title }) => title === 'Once') ?? [];
        expect(rows).toHaveLength(1);
        const { activity } = await app.call('ada', 'getObjective', { objectiveId: rows[0]?.id ?? '' });
        expect(activity.filter(({ verb }) => verb === 'created').length).toBeLessThanOrEqual(1);
      },
    );
    expect(statements).toBeGreaterThan(5);
  });

  it('a key result is written once, with its check-list', async () => {
    const milestones = ['One', 'Two'].map((title) => ({ id: null, title, weight: 1, reachedOn: null }));
    const draft = keyResultDraft(objectiveId, { title: 'Once', measure: 'milestone', milestones });
    await failEachStatement(
      fault,
      () => send('createKeyResult', { ...draft, requestId: 'form-1' }),
      async () => {
        const rows = (await app.call('ada', 'getTree', {}))?.rows.filter(({ title }) => title === 'Once') ?? [];
        expect(rows).toHaveLength(1);
        const { draft: saved } = await app.call('ada', 'getKeyResult', { keyResultId: rows[0]?.id ?? '' });
        expect(saved.milestones.map(({ title }) => title)).toEqual(['One', 'Two']);
      },
    );
  });

  it('an epic is attached once, and its children are read', async () => {
    await failEachStatement(
      fault,
      () => send('attachEpics', { keyResultId: metric, epicIds: [epic], weight: 1 }),
      async () => {
        await app.site.drain();
        const { row, epics } = await app.call('ada', 'getKeyResult', { keyResultId: metric });
        expect(epics.map(({ epicId }) => epicId)).toEqual([epic]);
        expect(row.work).toMatchObject({ delivered: 2, scope: 3, notDelivered: 1 });
      },
    );
  });
});

it.each([1, 5, 12, 20, 30, 40])('a sample that stopped at statement %d can be taken away', async (after) => {
  await app.reset();
  await app.call('nora', 'getSession');
  await app.site.faults([{ function: 'resolver', service: 'sql', sqlErrno: 1114, after }]);
  const made = await send('createSample', { locale: 'en' }, 'nora');
  expect(made.error).toMatchObject({ code: 'storageUnavailable' });
  await app.site.faults([]);
  await app.call('nora', 'removeSample');
  expect(await app.call('nora', 'getTree', {})).toBeNull();
  await app.call('nora', 'createSample', { locale: 'en' });
  expect((await app.call('nora', 'getTree', {}))?.rows).toHaveLength(7);
});

it('an objective that was not saved is not there', async () => {
  await app.site.reset({ to: 'trouble' });
  await app.site.faults([{ function: 'resolver', service: 'sql', match: 'insert into `key_result`', sqlErrno: 1114 }]);
  const { error } = await send('createKeyResult', keyResultDraft(objectiveId, { title: 'Half' }));
  expect(error).toMatchObject({ code: 'storageUnavailable' });
  await app.site.faults([]);
  expect(JSON.stringify(await app.call('ada', 'getTree', {}))).not.toContain('Half');
});

it('says to wait when Forge counts too many statements, and tells nothing of them', async () => {
  await app.site.faults([{ function: 'resolver', service: 'sql', status: 429 }]);
  const { error } = await send('getTree', {});
  expect(error).toMatchObject({ code: 'rateLimited', values: { seconds: 60 } });
  expect(JSON.stringify(error)).not.toMatch(/select|objective/i);
});

it('says that storage is away when the key-value store is', async () => {
  await app.site.faults([{ function: 'resolver', service: 'kvs', status: 500 }]);
  expect((await send('getTree', {})).error).toMatchObject({ code: 'storageUnavailable' });
});
