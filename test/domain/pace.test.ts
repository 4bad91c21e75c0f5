import { expectedPace, isJudged } from '../../src/domain/pace';
import { aCycle } from './support/builders';

const YEAR = aCycle({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
const DAY = aCycle({ startsOn: '2026-01-01', endsOn: '2026-01-01' });

describe('expected pace', () => {
  it.each([
    ['the day before the cycle', YEAR, '2025-12-31', 0],
    ['its first day', YEAR, '2026-01-01', 0],
    ['half of 364 days', YEAR, '2026-07-02', 0.5],
    ['its last day', YEAR, '2026-12-31', 1],
    ['long after', YEAR, '2030-01-01', 1],
    ['the only day of a one-day cycle', DAY, '2026-01-01', 1],
    ['the day before it', DAY, '2025-12-31', 0],
  ])('on %s', (_, cycle, today, pace) => {
    expect(expectedPace(cycle, today)).toBe(pace);
  });

  it.each([
    [0, false],
    [0.149999999, false],
    [0.15, true],
    [1, true],
  ])('of %d is judged: %s', (pace, judged) => {
    expect(isJudged(pace)).toBe(judged);
  });
});
