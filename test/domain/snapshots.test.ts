import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/domain/calendar';
import { thinSnapshots } from '../../src/domain/snapshots';

const TODAY = '2026-11-23';
const someDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 800 }))
  .map((ages) => ages.map((age) => addDays(TODAY, -age)));
const keep = (days: string[], today: string) => {
  const dropped = new Set(thinSnapshots(days, today));
  return days.filter((day) => !dropped.has(day));
};

describe('thinning of snapshots', () => {
  it.each([
    [
      'keeps the last of an old week',
      ['2026-03-02', '2026-03-04', '2026-03-08', '2026-03-09'],
      ['2026-03-02', '2026-03-04'],
    ],
    ['keeps all of the last 90 days', ['2026-08-25', '2026-08-26', '2026-08-27'], []],
    ['drops on the 91st day what a later day of its week replaces', ['2026-08-24', '2026-08-25'], ['2026-08-24']],
    ['keeps a lonely one however old', ['2016-01-01'], []],
    ['has nothing to drop of nothing', [], []],
  ])('%s', (_, days, dropped) => {
    expect(thinSnapshots(days, TODAY)).toEqual(dropped);
  });

  it('done twice drops no more than done once', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        expect(thinSnapshots(keep(days, TODAY), TODAY)).toEqual([]);
      }),
    );
  });

  it('done daily ends where done once would have ended', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 1, max: 200 }), (days, later) => {
        const then = addDays(TODAY, later);
        expect(keep(keep(days, TODAY), then)).toEqual(keep(days, then));
      }),
    );
  });

  it('never drops the newest, nor anything of the last 90 days, and leaves at most one of an older week', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const kept = keep(days, TODAY);
        const newest = days.toSorted().at(-1);
        expect(newest === undefined || kept.includes(newest)).toBe(true);
        for (const day of days) if (daysBetween(day, TODAY) <= 90) expect(kept).toContain(day);
        const old = kept.filter((day) => daysBetween(day, TODAY) > 90);
        expect(old.length).toBeLessThanOrEqual(Math.ceil(800 / 7));
      }),
    );
  });
});
