import type { FaultRule } from '../support/siteClient';
import { startApp, type App, type Name } from './support/app';
import { aCycle, aKeyResult, anObjective, closeCycle, issueIds } from './support/okrs';

let app: App;
let cycleId: string;
let keyResultId: string;
let epic: string;
let other: string;
let guarded: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  keyResultId = await aKeyResult(app, await anObjective(app, cycleId, { ownerId: 'lea' }), { ownerId: 'lea' });
  [epic = '', other = '', guarded = ''] = await issueIds(app, ['WORK-1', 'WORK-6', 'READ-1']);
  await app.call('eve', 'attachEpics', { keyResultId, epicIds: [epic, other], weight: 1 });
  await app.call('ada', 'attachEpics', { keyResultId, epicIds: [guarded], weight: 1 });
  await app.site.drain();
  await app.site.snapshot('attached');
});
afterAll(() => app.site.stop());
beforeEach(async () => {
  await app.site.reset({ to: 'attached' });
  await app.site.delivery({ paused: true });
  await app.site.clearCalls();
});

const detach = (as: Name, epicIds: string[]) => app.call(as, 'detachEpics', { keyResultId, epicIds });
const detailOf = () => app.call('lea', 'getKeyResult', { keyResultId });
const attached = async () => (await detailOf()).epics.map(({ epicId }) => epicId).toSorted();
const history = async () => (await detailOf()).activity.filter(({ verb }) => verb === 'detached');

async function isMarked(epicId: string): Promise<boolean> {
  const answer = await app.site.jira('ada@example.com')(`/rest/api/3/issue/${epicId}/properties/plumbline`);
  return answer.ok;
}

async function deleteIssue(key: string): Promise<void> {
  const answer = await app.site.jira('nora@example.com')(`/rest/api/3/issue/${key}?deleteSubtasks=true`, {
    method: 'DELETE',
  });
  expect(answer.status).toBe(204);
}

async function timesFired(): Promise<number> {
  const answer = await fetch(`${app.site.url}/local/faults`);
  const { rules } = (await answer.json()) as { rules: { fired: number }[] };
  return rules[0]?.fired ?? 0;
}

describe('detaching epics together', () => {
  it('takes them off, their work and their marks with them, and says so once', async () => {
    const { outcomes, row } = await detach('eve', [epic, other, epic]);
    expect(outcomes).toEqual([
      { epicId: epic, outcome: 'detached', messageKey: null },
      { epicId: other, outcome: 'detached', messageKey: null },
    ]);
    expect(row.work.epics).toBe(1);
    expect(await attached()).toEqual([guarded]);
    await app.site.drain();
    expect([await isMarked(epic), await isMarked(other), await isMarked(guarded)]).toEqual([false, false, true]);
    expect((await history()).map(({ values }) => values['count'])).toEqual([2]);
  });

  it('asks Jira no more for many than for two', async () => {
    await app.call('eve', 'getSession');
    await app.site.clearCalls();
    await detach('eve', [epic, other]);
    const { calls } = await app.site.calls({ service: 'jira' });
    expect(calls.map(({ route }) => route.replace(/\?.*/, ''))).toEqual([
      '/rest/api/3/issue/bulkfetch',
      '/rest/api/3/mypermissions',
    ]);
  });

  it('asks Jira nothing for who may edit the key result', async () => {
    await detach('lea', [epic, other, guarded]);
    expect(await attached()).toEqual([]);
    const { calls } = await app.site.calls({ service: 'jira', contains: '/issue' });
    expect(calls).toEqual([]);
  });

  it('leaves what the person may not edit in Jira, with the reason', async () => {
    const { outcomes } = await detach('eve', [epic, guarded]);
    expect(outcomes).toContainEqual({ epicId: guarded, outcome: 'refused', messageKey: 'mayNotChangeLink' });
    expect(await attached()).toEqual([other, guarded].toSorted());
  });

  it('changes nothing when it is done again', async () => {
    await detach('eve', [epic, other]);
    const { outcomes } = await detach('eve', [epic, other]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['alreadyDetached', 'alreadyDetached']);
    expect(await history()).toHaveLength(1);
  });

  it('is refused in a closed cycle', async () => {
    await closeCycle(app, cycleId);
    const error = await app.refuse('eve', 'detachEpics', { keyResultId, epicIds: [epic] });
    expect(error.code).toBe('closedCycle');
  });

  it.each([
    ['no epics', () => ({ keyResultId, epicIds: [] })],
    ['more than a batch', () => ({ keyResultId, epicIds: Array.from({ length: 101 }, (_, at) => `${at + 1}`) })],
    ['a version, which it does not ask for', () => ({ keyResultId, epicIds: [epic], expectedVersion: 1 })],
  ])('refuses %s', async (_what, payload) => {
    expect((await app.refuse('eve', 'detachEpics', payload())).code).toBe('invalid');
  });
});

const FAULTS: [string, FaultRule][] = [
  ['refuses', { sqlErrno: 1114 }],
  ['does its work and loses the answer', { loseAnswer: true }],
];

it.each(FAULTS)('a detaching is finished by repeating it when the database %s at any statement', async (_, fault) => {
  let fired = 1;
  for (let after = 0; fired > 0; after += 1) {
    await app.site.reset({ to: 'attached' });
    await app.site.delivery({ paused: true });
    await app.site.faults([{ function: 'resolver', service: 'sql', ...fault, after, times: 1 }]);
    const call = { surface: 'plumbline-okrs', function: 'detachEpics', as: 'eve@example.com' };
    const payload = { keyResultId, epicIds: [epic, other] };
    const first = await app.site.invoke<{ ok: boolean }>({ ...call, payload });
    fired = await timesFired();
    await app.site.faults([]);
    if (!first.ok) await detach('eve', payload.epicIds);
    expect(await attached()).toEqual([guarded]);
  }
});

it('a detaching that died after its first step leaves no mark behind, even if nobody repeats it', async () => {
  await app.site.faults([{ function: 'resolver', service: 'sql', match: 'delete from `work_link`', loseAnswer: true }]);
  await app.refuse('eve', 'detachEpics', { keyResultId, epicIds: [epic, other] });
  await app.site.faults([]);
  await app.site.drain();
  expect([await isMarked(epic), await isMarked(other)]).toEqual([false, false]);
});

describe('an epic that is gone from Jira', () => {
  beforeEach(() => deleteIssue('WORK-1'));

  it('is refused as gone when it is to be attached', async () => {
    await detach('lea', [epic]);
    const { outcomes } = await app.call('eve', 'attachEpics', { keyResultId, epicIds: [epic], weight: 1 });
    expect(outcomes).toEqual([{ epicId: epic, outcome: 'refused', messageKey: 'epicNotFound' }]);
  });

  it.each(['lea', 'eve'] as const)('is detached by %s, who may edit the key result or attached it', async (as) => {
    expect((await detach(as, [epic])).outcomes[0]?.outcome).toBe('detached');
  });

  it('stays for anybody else, who is told why and who can', async () => {
    const { outcomes } = await detach('tim', [epic]);
    expect(outcomes).toEqual([{ epicId: epic, outcome: 'refused', messageKey: 'mayNotChangeGoneLink' }]);
    const [link] = (await app.call('ada', 'listLinksOfEpics', { epicIds: [epic] })).links;
    const error = await app.refuse('tim', 'detachEpic', { linkId: link?.linkId, expectedVersion: 1 });
    expect(error).toMatchObject({ code: 'forbidden', messageKey: 'mayNotChangeGoneLink' });
  });
});
