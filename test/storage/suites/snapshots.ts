import { aSnapshot } from '../builders';
import type { SuiteContext } from './context';

export function snapshotsSuite({ stores: { snapshots, syncLog } }: SuiteContext): void {
  it('keep the last numbers of each day', async () => {
    const first = aSnapshot({ keyResultId: 'k', value: 1.5, recentValues: [1.5], confidence: 3 });
    await snapshots.save([first, aSnapshot({ keyResultId: 'k', day: '2026-10-04', target: null })]);
    const last = { ...first, value: 2, delivered: 8.5 };
    await snapshots.save([last]);
    expect(await snapshots.listFor('k')).toEqual([
      aSnapshot({ keyResultId: 'k', day: '2026-10-04', target: null }),
      last,
    ]);
  });

  it('are paged by key result, each with all of its days, and dropped by day', async () => {
    const days = ['2026-10-01', '2026-10-02', '2026-10-03'];
    for (const keyResultId of ['a', 'b', 'c']) {
      await snapshots.save(days.map((day) => aSnapshot({ keyResultId, day })));
    }
    expect(await snapshots.days(null, 2)).toEqual([
      { keyResultId: 'a', days },
      { keyResultId: 'b', days },
    ]);
    await snapshots.drop('c', days.slice(0, 2));
    expect(await snapshots.days('b', 2)).toEqual([{ keyResultId: 'c', days: ['2026-10-03'] }]);
  });

  it('have a log of the newest run of each kind beside them', async () => {
    const run = {
      kind: 'hourly' as const,
      startedAt: '2026-10-05T09:00:00.000Z',
      finishedAt: null,
      read: 0,
      changed: 0,
    };
    await syncLog.save({ ...run, errorKey: null });
    const finished = { ...run, finishedAt: '2026-10-05T09:01:00.000Z', read: 12, changed: 3, errorKey: 'rateLimited' };
    await syncLog.save(finished);
    await syncLog.save({ ...run, kind: 'daily', errorKey: null });
    expect(await syncLog.latest()).toEqual([{ ...run, kind: 'daily', errorKey: null }, finished]);
  });
}
