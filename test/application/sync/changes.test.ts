import { PlumblineFailure } from '../../../src/application/failure';
import { tellChanges } from '../../../src/application/sync/tellChanges';
import { tellProject } from '../../../src/application/sync/tellProject';
import { workHistory } from '../../../src/domain/workHistory';
import { anIssue } from './fakeJira';
import { startBench, type SyncBench } from './syncBench';

describe('reading changes', () => {
  let bench: SyncBench;
  beforeEach(() => {
    bench = startBench();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => bench.stop());

  const done = (at: string) => ({ category: 'done' as const, updatedAt: at, endedAt: at });
  const AT = '2026-10-05T09:00:00.000Z';
  const tell = (...ids: string[]) => tellChanges(bench.services, ids.map((issueId) => ({ issueId, mayBeNew: false }))); // prettier-ignore
  const tellNew = (...ids: string[]) => tellChanges(bench.services, ids.map((issueId) => ({ issueId, mayBeNew: true }))); // prettier-ignore

  it('asks for one reading however many events come', async () => {
    await bench.attach('10', ['11', '12']);
    await tell('11');
    await tell('12', '11');
    expect(bench.queued).toEqual([{ job: { kind: 'readChanges' }, delay: 10 }]);
  });

  it('takes over a status, keeps today and the snapshot in step', async () => {
    const { keyResultId } = await bench.attach('10', ['11', '12']);
    bench.jira.change('11', done(AT));
    await tell('11');
    await bench.drain();
    expect(await bench.sums('10')).toBe('1 of 2, live');
    expect((await bench.days('10')).at(-1)).toMatchObject({
      day: '2026-10-05',
      scope: 2,
      delivered: 1,
      added: 2,
      removed: 0,
    });
    const snapshots = await bench.services.snapshots.listFor(keyResultId);
    expect(snapshots.at(-1)).toMatchObject({ day: '2026-10-05', delivered: 1, scope: 2 });
  });

  it('counts a resolution of the list as not delivered', async () => {
    await bench.attach('10', ['11', '12']);
    bench.jira.change('11', { ...done(AT), resolution: 'wont do' });
    bench.jira.change('12', { ...done(AT), resolution: "WON'T DO" });
    await tell('11', '12');
    await bench.drain();
    expect(await bench.sums('10')).toBe('1 of 1, live');
  });

  it('reads an issue that comes under an epic, wherever it was before', async () => {
    await bench.attach('10', ['11']);
    await bench.attach('20', ['21']);
    bench.jira.put(anIssue({ id: '12', parentId: '10' }));
    bench.jira.change('11', { parentId: '20', updatedAt: AT });
    await tellNew('12', '11');
    await bench.drain();
    expect(await bench.sums('10')).toBe('0 of 1, live');
    expect(await bench.sums('20')).toBe('0 of 2, live');
    expect((await bench.days('10')).at(-1)).toMatchObject({ added: 2, removed: 1, scope: 1 });
    expect((await bench.days('20')).at(-1)).toMatchObject({ added: 2, removed: 0, scope: 2 });
  });

  it('lets go of an issue that leaves for an epic which serves nothing, or that is deleted', async () => {
    await bench.attach('10', ['11', '12', '13']);
    bench.jira.change('11', { parentId: '99', updatedAt: AT });
    bench.jira.all.delete('12');
    await tellNew('11', '12');
    await bench.drain();
    expect(await bench.sums('10')).toBe('0 of 1, live');
    expect(await bench.services.work.itemsByIssue(['11', '12'])).toEqual([]);
  });

  it.each([
    ['deleted', (jira: SyncBench['jira']) => void jira.all.delete('10'), '0 of 2, deleted'],
    ['converted', (jira: SyncBench['jira']) => void jira.change('10', { hierarchyLevel: 0 }), '0 of 2, converted'],
    ['moved', (jira: SyncBench['jira']) => void jira.change('10', { projectId: 'q' }), '0 of 2, live'],
  ])('notices that an epic was %s', async (_what, happens, sums) => {
    await bench.attach('10', ['11', '12']);
    happens(bench.jira);
    await tellNew('10');
    await bench.drain();
    expect(await bench.sums('10')).toBe(sums);
    const [epic] = await bench.services.work.epics(['10']);
    expect(epic?.projectId).toBe(bench.jira.all.get('10')?.projectId ?? 'p');
  });

  it('reads the children anew when an epic is one again', async () => {
    await bench.attach('10', ['11']);
    bench.jira.change('10', { hierarchyLevel: 0 });
    await tellNew('10');
    await bench.drain();
    bench.jira.change('10', { hierarchyLevel: 1 });
    bench.jira.put(anIssue({ id: '12', parentId: '10' }));
    await tellNew('10');
    await bench.drain();
    expect(await bench.sums('10')).toBe('0 of 2, live');
  });

  it.each([
    ['archived', true, '0 of 1, archived'],
    ['deleted', false, '0 of 1, deleted'],
  ])('reads the epics of a project that was %s again', async (_what, isArchived, sums) => {
    await bench.attach('10', ['11']);
    for (const id of ['10', '11']) {
      if (isArchived) bench.jira.unlisted.add(id);
      else bench.jira.all.delete(id);
    }
    await tellProject(bench.services, { projectId: 'p', isThere: false });
    await bench.drain();
    expect(await bench.sums('10')).toBe(isArchived ? sums : '0 of 0, deleted');
  });

  it('counts a day as a replay of changelogs does: what came and went within it is not seen', async () => {
    await bench.attach('10', ['11', '12']);
    bench.moment.set('2026-10-06T09:00:00.000Z');
    const at = (minute: string) => `2026-10-06T09:${minute}:00.000Z`;
    const steps: [string, () => void][] = [
      ['12', () => bench.jira.change('12', { parentId: null, updatedAt: at('01') })],
      ['12', () => bench.jira.change('12', { parentId: '10', updatedAt: at('02') })],
      ['13', () => bench.jira.put(anIssue({ id: '13', parentId: '10', createdAt: at('03'), updatedAt: at('03') }))],
      ['13', () => bench.jira.change('13', { parentId: null, updatedAt: at('04') })],
      ['11', () => bench.jira.change('11', { ...done(at('05')) })],
    ];
    for (const [id, step] of steps) {
      step();
      await tellNew(id);
      await bench.drain();
    }
    const replayed = workHistory(
      '10',
      [...bench.jira.all.values()].filter(({ id }) => id !== '10'),
      new Map([['11', { issueId: '11', changes: [{ at: at('05'), field: 'category', from: 'new', to: 'done' }] }]]),
      await bench.services.settings.get(),
    );
    expect(await bench.days('10')).toEqual(replayed);
  });

  it('ends a day in which everything was taken back as it began', async () => {
    await bench.attach('10', ['11']);
    bench.moment.set('2026-10-06T09:00:00.000Z');
    const [first] = await bench.days('10');
    bench.jira.change('11', done('2026-10-06T09:00:00.000Z'));
    await tell('11');
    await bench.drain();
    bench.jira.change('11', { category: 'new', endedAt: null, updatedAt: '2026-10-06T09:01:00.000Z' });
    await tell('11');
    await bench.drain();
    expect((await bench.days('10')).at(-1)).toEqual({ ...first, day: '2026-10-06' });
  });

  it('passes over issues that belong to nothing, without asking Jira', async () => {
    await bench.attach('10', ['11']);
    bench.jira.takeCalls();
    await tell('777');
    await bench.drain();
    expect(bench.jira.takeCalls()).toEqual([]);
  });

  it('reads a thousand changes with ten calls', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `${1_000 + index}`);
    await bench.attach('10', ids);
    bench.jira.takeCalls();
    for (const id of ids) bench.jira.change(id, done(AT));
    await tell(...ids);
    await bench.drain();
    expect(bench.jira.takeCalls()).toHaveLength(10);
    expect(await bench.sums('10')).toBe('1000 of 1000, live');
  });

  it('slows down when Jira asks for it, and loses nothing', async () => {
    await bench.attach('10', ['11']);
    bench.jira.change('11', done(AT));
    await tell('11');
    const values = { seconds: 1_847, reason: 'jira-quota-global-based' };
    bench.jira.failure = new PlumblineFailure('rateLimited', 'rateLimited', values);
    expect(await bench.drain()).toEqual([{ done: false, retryAfter: 1_847 }]);
    bench.jira.failure = undefined;
    bench.jira.takeCalls();
    expect(await bench.run({ kind: 'readChanges' })).toEqual({ done: false, retryAfter: 1_847 });
    expect(bench.jira.takeCalls()).toEqual([]);
    bench.moment.set('2026-10-05T09:30:47.000Z');
    expect(await bench.run({ kind: 'readChanges' })).toEqual({ done: true });
    expect(await bench.sums('10')).toBe('1 of 1, live');
  });

  it('waits only a moment after a burst, and tells of the failure in the log', async () => {
    await bench.attach('10', ['11']);
    await tell('11');
    bench.jira.failure = new PlumblineFailure('rateLimited', 'rateLimited', { seconds: 2, reason: 'jira-burst-based' });
    expect(await bench.drain()).toEqual([{ done: false, retryAfter: 2 }]);
    const runs = await bench.services.syncLog.latest();
    expect(runs.find(({ kind }) => kind === 'events')).toMatchObject({ errorKey: 'rateLimited', finishedAt: AT });
    bench.jira.failure = undefined;
    expect(await bench.run({ kind: 'readChanges' })).toEqual({ done: true });
  });
});
