import { tellChanges } from '../../../src/application/sync/tellChanges';
import { askHourly } from '../../../src/application/sync/regularWork';
import { READ_UNTIL } from '../../../src/application/sync/readDelta';
import { runJob } from '../../../src/application/sync/runJob';
import { aCheckIn, aLink, aSnapshot } from '../../storage/builders';
import { anIssue } from './fakeJira';
import { aSavedKeyResult, startBench, type SyncBench } from './syncBench';

const AT = '2026-10-05T09:00:00.000Z';
const delivered = { category: 'done' as const, updatedAt: AT, endedAt: AT };

describe('repair', () => {
  let bench: SyncBench;
  beforeEach(() => {
    bench = startBench();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => bench.stop());

  /** What events should have told of and did not. */
  async function missEvents(): Promise<void> {
    await bench.attach('10', ['11', '12', '13']);
    await bench.attach('20', ['21']);
    bench.jira.change('11', delivered);
    bench.jira.change('12', { parentId: '20', updatedAt: AT });
    bench.jira.put(anIssue({ id: '14', parentId: '10', updatedAt: AT }));
  }

  it('finds hourly what changed without an event', async () => {
    await missEvents();
    await bench.run({ kind: 'delta' });
    expect(await bench.sums('10')).toBe('1 of 3, live');
    expect(await bench.sums('20')).toBe('0 of 2, live');
    expect((await bench.days('10')).at(-1)).toMatchObject({ scope: 3, delivered: 1, added: 4, removed: 1 });
  });

  it('finds daily also what was deleted', async () => {
    await missEvents();
    bench.jira.all.delete('13');
    await bench.run({ kind: 'delta' });
    expect(await bench.sums('10')).toBe('1 of 3, live');
    bench.jira.takeCalls();
    await bench.run({ kind: 'compare', after: null });
    expect(bench.jira.takeCalls()).toEqual(['search', 'bulkfetch']);
    expect(await bench.sums('10')).toBe('1 of 2, live');
    expect(await bench.sums('20')).toBe('0 of 2, live');
  });

  it('ends with the same numbers whatever the order in which epics are compared', async () => {
    await bench.attach('10', ['11', '12']);
    await bench.attach('20', ['21']);
    bench.jira.change('12', { parentId: '20', updatedAt: AT });
    bench.moment.set('2026-10-06T09:00:00.000Z');
    await bench.run({ kind: 'compareEpics', epicIds: ['20'] });
    await bench.run({ kind: 'compareEpics', epicIds: ['10'] });
    expect((await bench.days('10')).at(-1)).toMatchObject({ scope: 1, added: 2, removed: 1 });
    expect((await bench.days('20')).at(-1)).toMatchObject({ scope: 2, added: 2, removed: 0 });
  });

  it('changes nothing when nothing changed, but the time of reading', async () => {
    const { keyResultId } = await bench.attach('10', ['11']);
    const days = await bench.days('10');
    const snapshots = await bench.services.snapshots.listFor(keyResultId);
    bench.moment.set('2026-10-07T09:00:00.000Z');
    await bench.run({ kind: 'compare', after: null });
    expect(await bench.days('10')).toEqual(days);
    expect(await bench.services.snapshots.listFor(keyResultId)).toEqual(snapshots);
    expect((await bench.services.work.epics(['10']))[0]?.readAt).toBe('2026-10-07T09:00:00.000Z');
  });

  it('reads since the last time that it came to an end, with an overlap', async () => {
    await bench.run({ kind: 'delta' });
    expect(bench.jira.takeCalls()).toEqual(['changed -90m']);
    bench.moment.set('2026-10-05T10:00:30.000Z');
    bench.jira.failure = new Error('down');
    await bench.run({ kind: 'delta' });
    bench.jira.failure = undefined;
    bench.moment.set('2026-10-05T11:00:00.000Z');
    bench.jira.takeCalls();
    await bench.run({ kind: 'delta' });
    expect(bench.jira.takeCalls()).toEqual(['changed -122m']);
  });

  it('goes on where it ran out of time', async () => {
    await bench.attach('10', ['11', '12', '13']);
    bench.jira.pageSize = 2;
    for (const id of ['11', '12', '13']) bench.jira.change(id, delivered);
    const noTime = { hasTime: () => false };
    await runJob(bench.services, { kind: 'delta' }, noTime);
    expect(await bench.services.marks.read(READ_UNTIL)).toBeUndefined();
    expect(bench.queued).toHaveLength(1);
    await bench.drain();
    expect(await bench.services.marks.read(READ_UNTIL)).toBe(AT);
    expect(await bench.sums('10')).toBe('3 of 3, live');
  });

  it('asks hourly for what waits: changes, epics never read, the delta', async () => {
    const keyResultId = await aSavedKeyResult(bench.services);
    await bench.services.workLinks.insertMissing([aLink({ keyResultId, epicId: '10' })]);
    bench.jira.put(anIssue({ id: '10', hierarchyLevel: 1 }));
    await bench.services.changedIssues.add([{ issueId: '10', mayBeNew: false }], AT);
    await askHourly(bench.services);
    expect(bench.queued.map(({ job }) => job.kind)).toEqual(['readChanges', 'readEpics', 'delta']);
    await bench.drain();
    expect(await bench.sums('10')).toBe('0 of 0, live');
    expect((await bench.services.changedIssues.waiting()).count).toBe(0);
  });

  it('does not run two jobs at once, and lets go after a failure', async () => {
    await bench.services.marks.claim('jobs', 660);
    expect(await bench.run({ kind: 'delta' })).toEqual({ done: false, retryAfter: 30 });
    bench.moment.set('2026-10-05T09:11:00.000Z');
    bench.jira.failure = new Error('down');
    expect(await bench.run({ kind: 'delta' })).toEqual({ done: false, retryAfter: 60 });
    bench.jira.failure = undefined;
    expect(await bench.run({ kind: 'delta' })).toEqual({ done: true });
  });

  it.each([
    [0, { done: false, retryAfter: 60 }],
    [3, { done: false, retryAfter: 480 }],
    [4, { done: false, retryAfter: 900 }],
    [5, { done: true }],
  ])('after %i failed attempts answers %j', async (attempt, outcome) => {
    bench.jira.failure = new Error('a fault that stays');
    expect(await runJob(bench.services, { kind: 'delta' }, { hasTime: () => true }, attempt)).toEqual(outcome);
  });

  it('tidies: standings right, snapshots thin, nothing kept that serves nothing', async () => {
    const { keyResultId } = await bench.attach('10', ['11']);
    await bench.services.checkIns.insert(aCheckIn({ keyResultId, forDate: '2026-10-05', value: null, confidence: 4 }));
    const old = ['2026-03-02', '2026-03-03', '2026-03-04'].map((day) => aSnapshot({ keyResultId, day }));
    await bench.services.snapshots.save(old);
    const [link] = await bench.services.workLinks.forEpics(['10']);
    await bench.services.workLinks.delete(link?.id ?? '', 1);
    await bench.run({ kind: 'tidy', after: null });
    expect((await bench.services.keyResults.find(keyResultId))?.confidence).toBe(4);
    expect((await bench.services.snapshots.listFor(keyResultId)).map(({ day }) => day)).toEqual([
      '2026-03-04',
      '2026-10-05',
    ]);
    expect(await bench.services.work.count()).toEqual({ epics: 0, items: 0 });
    await tellChanges(bench.services, [{ issueId: '11', mayBeNew: false }]);
    expect(await bench.services.changedIssues.take(10)).toEqual([]);
  });
});
