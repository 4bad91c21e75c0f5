import { getReadingProgress } from '../../../src/application/workLinks/getReadingProgress';
import { aLink } from '../../storage/builders';
import { anIssue } from './fakeJira';
import { aSavedKeyResult, startBench, type SyncBench } from './syncBench';

const at = (day: string) => `2026-10-${day}T12:00:00.000Z`;

describe('reading attached epics', () => {
  let bench: SyncBench;
  beforeEach(() => {
    bench = startBench();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => bench.stop());

  it('costs three calls for an epic with a hundred children', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `${1_000 + index}`);
    await bench.attach('10', ids);
    expect(bench.jira.takeCalls()).toEqual(['search', 'changelogs', 'mark']);
    expect(await bench.sums('10')).toBe('0 of 100, live');
  });

  it('fills the history from the changelogs, and from dates where there are none', async () => {
    const keyResultId = await aSavedKeyResult(bench.services);
    const done = { parentId: '10', category: 'done' as const, createdAt: at('01') };
    bench.jira.put(
      anIssue({ id: '10', hierarchyLevel: 1 }),
      anIssue({ ...done, id: '11', endedAt: at('04'), updatedAt: at('04') }),
      anIssue({ ...done, id: '12', endedAt: at('03'), updatedAt: at('03') }),
    );
    const changes = [{ at: at('02'), field: 'category' as const, from: 'new' as const, to: 'done' as const }];
    bench.jira.past.set('11', { issueId: '11', changes });
    await bench.services.workLinks.insertMissing([aLink({ keyResultId, epicId: '10' })]);
    await bench.run({ kind: 'readEpics', epicIds: ['10'] });
    const days = (await bench.days('10')).map(({ day, delivered, scope }) => `${day}: ${delivered} of ${scope}`);
    expect(days).toEqual(['2026-10-01: 0 of 2', '2026-10-02: 1 of 2', '2026-10-03: 2 of 2']);
  });

  it('compares an epic that is known, so that its history stays', async () => {
    await bench.attach('10', ['11', '12']);
    bench.jira.all.delete('12');
    bench.moment.set('2026-10-06T09:00:00.000Z');
    await bench.run({ kind: 'readEpics', epicIds: ['10'] });
    expect((await bench.days('10')).map(({ day, removed }) => `${day} −${removed}`)).toEqual([
      '2026-10-01 −0',
      '2026-10-06 −1',
    ]);
  });

  it('takes a child from an epic that is known, with a trace in its history', async () => {
    await bench.attach('20', ['11', '21']);
    bench.moment.set('2026-10-06T09:00:00.000Z');
    await bench.attach('10', ['11']);
    expect(await bench.sums('20')).toBe('0 of 1, live');
    expect((await bench.days('20')).at(-1)).toMatchObject({ day: '2026-10-06', removed: 1, scope: 1 });
  });

  it('counts as read also what is not there, so that nobody waits for it', async () => {
    const keyResultId = await aSavedKeyResult(bench.services);
    await bench.services.workLinks.insertMissing([aLink({ keyResultId, epicId: '404' })]);
    const caller = { accountId: 'ada', jira: {} as never };
    const progress = () => getReadingProgress(bench.services, caller, { keyResultId });
    expect(await progress()).toEqual({ pending: 1, total: 1, failed: 0 });
    await bench.run({ kind: 'readEpics', epicIds: ['404'] });
    expect(await progress()).toEqual({ pending: 0, total: 1, failed: 1 });
  });

  it('reads a hundred epics in two searches, in batches that may end when time is up', async () => {
    const keyResultId = await aSavedKeyResult(bench.services);
    const ids = Array.from({ length: 100 }, (_, index) => `${100 + index}`);
    bench.jira.put(...ids.map((id) => anIssue({ id, hierarchyLevel: 1 })));
    await bench.services.workLinks.insertMissing(ids.map((epicId) => aLink({ keyResultId, epicId })));
    await bench.run({ kind: 'readEpics', epicIds: ids });
    const calls = bench.jira.takeCalls();
    expect(calls.filter((call) => call === 'search')).toHaveLength(2);
    expect(calls.filter((call) => call === 'changelogs')).toHaveLength(0);
    expect((await bench.services.work.count()).epics).toBe(100);
    const runs = await bench.services.syncLog.latest();
    expect(runs.find(({ kind }) => kind === 'attach')).toMatchObject({ read: 100, errorKey: null });
  });
});
