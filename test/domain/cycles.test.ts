import type { CycleState } from '../../src/contract/vocabulary';
import { cycleNow, mayMoveCycle } from '../../src/domain/cycles';
import { aCycle } from './support/builders';

describe('states of a cycle', () => {
  it.each<[CycleState, CycleState, boolean, boolean]>([
    ['draft', 'active', true, true],
    ['active', 'review', true, true],
    ['review', 'closed', true, true],
    ['active', 'draft', true, true],
    ['review', 'active', true, true],
    ['closed', 'review', false, true],
    ['draft', 'closed', false, false],
    ['closed', 'active', false, false],
    ['active', 'active', false, false],
  ])('%s to %s: for those who may edit cycles %s, for OKR admins %s', (from, to, anyone, admins) => {
    expect(mayMoveCycle(from, to, false)).toBe(anyone);
    expect(mayMoveCycle(from, to, true)).toBe(admins);
  });
});

describe('the cycle to show when nobody chose one', () => {
  const year = aCycle({ id: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' });
  const quarter = aCycle({ id: 'q4' });
  const before = aCycle({ id: 'q3', startsOn: '2026-07-01', endsOn: '2026-09-30' });
  const draft = aCycle({ id: 'q1', state: 'draft', startsOn: '2027-01-01', endsOn: '2027-03-31' });
  const later = aCycle({ id: 'q2', state: 'draft', startsOn: '2027-04-01', endsOn: '2027-06-30' });
  const review = { ...before, id: 'reviewed', state: 'review' as const };
  const closed = { ...before, id: 'closed', state: 'closed' as const };
  const older = { ...closed, id: 'older', startsOn: '2026-04-01', endsOn: '2026-06-30' };

  it.each([
    ['the shortest that is active today', [year, quarter, before, draft], 'q4'],
    ['an active one that is over, before one in review', [before, review, draft], 'q3'],
    ['one in review before a draft', [review, draft, closed], 'reviewed'],
    ['the next draft before what is closed', [later, draft, closed], 'q1'],
    ['the one closed last', [older, closed], 'closed'],
  ])('is %s', (_, cycles, expected) => {
    expect(cycleNow(cycles, '2026-11-23')?.id).toBe(expected);
    expect(cycleNow(cycles.toReversed(), '2026-11-23')?.id).toBe(expected);
  });

  it('is none when there is none', () => {
    expect(cycleNow([], '2026-11-23')).toBeNull();
  });
});
