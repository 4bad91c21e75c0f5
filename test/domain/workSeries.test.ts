import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import type { WorkDay } from '../../src/domain/model/work';
import { addScopeChanges, addWorkDays, scopeChange, type EpicDays } from '../../src/domain/workSeries';
import { workDayAfter, type Children } from '../../src/domain/workDay';

/** Days from cumulative numbers: [day of October, delivered, added, removed]. */
function days(epicId: string, ...rows: [number, number, number, number][]): WorkDay[] {
  return rows.map(([day, delivered, added, removed]) => {
    const scope = added - removed;
    const points = { scopePoints: scope * 2, deliveredPoints: delivered * 2 };
    return { epicId, day: addDays('2026-09-30', day), scope, delivered, ...points, added, removed };
  });
}
const epic = (epicId: string, list: WorkDay[], over: Partial<EpicDays> = {}): EpicDays => ({
  epicId,
  weight: 1,
  state: 'live',
  days: list,
  ...over,
});
const EXAMPLE = days('1', [1, 0, 4, 0], [5, 1, 4, 0], [9, 2, 7, 1]);

describe('work of a key result over time', () => {
  it('carries each epic forward to the days on which another one changed', () => {
    const series = addWorkDays([epic('1', EXAMPLE), epic('2', days('2', [3, 1, 2, 0]))], 'issues');
    expect(series.map(({ day, delivered, scope }) => `${day.slice(-2)}: ${delivered}/${scope}`)).toEqual([
      '01: 0/4',
      '03: 1/6',
      '05: 2/6',
      '09: 3/8',
    ]);
    expect(series.at(-1)?.share).toBe(0.375);
  });

  it('weighs the share, counts in the unit, and leaves out deleted epics', () => {
    const epics = [
      epic('1', days('1', [1, 2, 2, 0]), { weight: 3 }),
      epic('2', days('2', [1, 0, 2, 0])),
      epic('3', days('3', [1, 9, 9, 0]), { state: 'deleted' }),
    ];
    expect(addWorkDays(epics, 'storyPoints')).toEqual([{ day: '2026-10-01', delivered: 4, scope: 8, share: 0.75 }]);
  });
});

describe('scope change', () => {
  it.each([
    ['since the first day', '2026-10-01', { scopeBefore: 4, deliveredBefore: 0, delivered: 2, added: 3, removed: 1 }],
    [
      'since a day without entry',
      '2026-10-07',
      { scopeBefore: 4, deliveredBefore: 1, delivered: 1, added: 3, removed: 1 },
    ],
    [
      'since before there was work',
      '2026-09-01',
      { scopeBefore: 0, deliveredBefore: 0, delivered: 2, added: 7, removed: 1 },
    ],
    ['since the last day', '2026-10-09', { scopeBefore: 6, deliveredBefore: 2, delivered: 0, added: 0, removed: 0 }],
  ])('%s', (_, since, expected) => {
    expect(scopeChange(EXAMPLE, since)).toEqual(expected);
  });

  it('adds up: what was there, plus added, less removed, is there now; the same for delivered', () => {
    const moves = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(moves, moves, fc.nat(25), (one, other, since) => {
        const series = [one, other].map((list) => {
          let [added, removed] = [0, 0];
          return list.map(([more, fewer, part], place) => {
            added += more;
            removed += Math.min(fewer, added - removed);
            return days('1', [place + 1, Math.min(part, added - removed), added, removed])[0];
          });
        });
        const sound = series.map((list) => list.filter((day) => day !== undefined));
        const change = addScopeChanges(sound.map((list) => scopeChange(list, addDays('2026-09-30', since))));
        const now = (field: 'scope' | 'delivered') => sound.reduce((sum, list) => sum + (list.at(-1)?.[field] ?? 0), 0);
        expect(change.scopeBefore + change.added - change.removed).toBe(now('scope'));
        expect(change.deliveredBefore + change.delivered).toBe(now('delivered'));
      }),
    );
  });
});

describe('the day after children changed', () => {
  const children = (...ids: string[]): Children => new Map(ids.map((id) => [id, { outcome: 'open', points: null }]));

  it('counts an issue in place of another as one added and one removed', () => {
    const [last] = days('1', [1, 0, 2, 0]);
    const next = workDayAfter('1', '2026-10-02', last, children('a', 'b'), children('a', 'c'));
    expect(next).toMatchObject({ day: '2026-10-02', scope: 2, added: 3, removed: 1 });
  });

  it('takes all that is there on a first day as added, whatever was there unseen', () => {
    const next = workDayAfter('1', '2026-10-02', undefined, children('a', 'b'), children('a'));
    expect(next).toMatchObject({ scope: 1, added: 1, removed: 0 });
  });

  it('is none when nothing differs', () => {
    const first = workDayAfter('1', '2026-10-01', undefined, children(), children('a'));
    expect(first).toMatchObject({ scope: 1, added: 1, removed: 0 });
    expect(workDayAfter('1', '2026-10-02', first ?? undefined, children('a'), children('a'))).toBeNull();
  });
});
