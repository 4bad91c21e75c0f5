import fc from 'fast-check';
import { confidenceTrend, nextCheckInDue, standingOf, type StandingCheckIn } from '../../src/domain/checkIns';
import { QUARTER } from './support/builders';

const checkIn = (id: string, forDate: string, value: number | null, over: Partial<StandingCheckIn> = {}) => ({
  id,
  forDate,
  value,
  confidence: 5,
  createdAt: `${forDate}T08:00:00.000Z`,
  ...over,
});

describe('standing of a key result', () => {
  it('is empty, not 0, while nobody has checked in', () => {
    expect(standingOf([])).toEqual({
      value: null,
      confidence: null,
      previousConfidence: null,
      lastCheckInOn: null,
      recentValues: [],
      milestoneReached: 0,
      milestoneTotal: 0,
    });
  });

  it('takes the latest by the date it is for, whenever that was written', () => {
    const backDated = checkIn('late', '2026-10-05', 1, { createdAt: '2026-11-20T00:00:00.000Z', confidence: 1 });
    const standing = standingOf([backDated, checkIn('a', '2026-11-01', 40, { confidence: 7 })]);
    expect(standing).toMatchObject({ value: 40, confidence: 7, previousConfidence: 1, lastCheckInOn: '2026-11-01' });
  });

  it('does not become what an old check-in was corrected to', () => {
    const [old, latest] = [checkIn('a', '2026-10-05', 10), checkIn('b', '2026-11-01', 40)];
    expect(standingOf([{ ...old, value: 99 }, latest]).value).toBe(40);
  });

  it('breaks ties of a day by creation', () => {
    const morning = checkIn('z', '2026-11-01', 1, { createdAt: '2026-11-01T08:00:00.000Z' });
    const evening = checkIn('a', '2026-11-01', 2, { createdAt: '2026-11-01T18:00:00.000Z' });
    expect(standingOf([evening, morning]).value).toBe(2);
  });

  it('keeps four values, newest first, skipping those said without a value', () => {
    const said = [1, 2, null, 3, 4, 5].map((value, day) => checkIn(`c${day}`, `2026-11-0${day + 1}`, value));
    expect(standingOf(said)).toMatchObject({ value: 5, recentValues: [5, 4, 3, 2] });
  });

  it('keeps a value of 0', () => {
    expect(standingOf([checkIn('a', '2026-11-01', 0)]).value).toBe(0);
  });

  it('adds up milestones by weight', () => {
    const milestones = [
      { weight: 3, reachedOn: '2026-10-10' },
      { weight: 1, reachedOn: null },
      { weight: NaN, reachedOn: '2026-10-10' },
    ];
    expect(standingOf([], milestones)).toMatchObject({ milestoneReached: 3, milestoneTotal: 4 });
  });

  it('does not depend on the order in which check-ins are read', () => {
    const some = fc.array(
      fc
        .record({ day: fc.integer({ min: 1, max: 5 }), value: fc.integer(), id: fc.uuid() })
        .map(({ day, value, id }) => checkIn(id, `2026-11-0${day}`, value)),
    );
    fc.assert(
      fc.property(some, (said) => {
        expect(standingOf(said.toReversed())).toEqual(standingOf(said));
      }),
    );
  });
});

describe('confidence and the next check-in', () => {
  it.each([
    [7, 5, 'up'],
    [5, 5, 'same'],
    [0, 1, 'down'],
    [5, null, null],
    [null, null, null],
  ])('confidence %s after %s goes %s', (now, before, trend) => {
    expect(confidenceTrend(now, before)).toBe(trend);
  });

  it.each([
    ['never, one rhythm after the start', null, '2026-10-08'],
    ['a week ago', '2026-11-16', '2026-11-23'],
    ['near the end, on the last day', '2026-12-30', '2026-12-31'],
  ])('after a last one %s', (_, last, due) => {
    expect(nextCheckInDue(last, QUARTER, 7)).toBe(due);
  });
});
