import * as fc from 'fast-check';
import { checkAmbition, type AmbitionInput, type Point } from '../../../../src/domain/coach';

const weekly = (...values: readonly number[]): readonly Point[] => values.map((value, at) => ({ day: at * 7, value }));
/** Grows by about 4 a week, give or take. */
const growing = weekly(100, 105, 107, 113, 115, 121, 123, 129);
const judge = (target: number, more: Partial<AmbitionInput> = {}) =>
  checkAmbition({ history: growing, target, endDay: 49 + 28, ...more });

it.each<[string, number, string, string]>([
  ['the trend alone gets there', 135, 'comfortable', 'ambition.comfortable'],
  ['it may or may not', 145, 'fair', 'ambition.fair'],
  ['beyond any move ever seen', 190, 'unrealistic', 'ambition.neverSeen'],
])('%s: %d is %s', (_name, target, verdict, messageKey) => {
  expect(judge(target, { baseline: 129 })).toMatchObject({ verdict, remark: { messageKey } });
});

it('calls a target a stretch that was seen before but is not where the trend leads', () => {
  const wave = weekly(...Array.from({ length: 41 }, (_, week) => 100 + 4 * (4 - Math.abs(4 - (week % 8)))));
  expect(checkAmbition({ history: wave, target: 110, endDay: 280 + 28 })).toMatchObject({
    verdict: 'stretch',
    remark: { messageKey: 'ambition.stretch' },
  });
});

it('takes a share past 100 % for impossible, whatever the trend', () => {
  expect(judge(104, { bounds: { min: 0, max: 100 } })).toMatchObject({
    verdict: 'unrealistic',
    chance: 0,
    remark: { messageKey: 'ambition.pastBound' },
  });
});

it.each([
  [[], 'ambition.noHistory'],
  [[3], 'ambition.thinHistory'],
  [[3, 4, 5], 'ambition.thinHistory'],
])('asks for the natural trend when it has %j', (values, messageKey) => {
  expect(checkAmbition({ history: weekly(...values), target: 9, endDay: 90 })).toMatchObject({
    verdict: 'unknown',
    chance: undefined,
    remark: { messageKey },
  });
});

it.each([
  [105, 'comfortable'],
  [110, 'comfortable'],
  [111, 'fair'],
])('compares %d with the natural move a person expects', (target, verdict) => {
  expect(checkAmbition({ history: [], baseline: 100, naturalMove: 10, target, endDay: 90 }).verdict).toBe(verdict);
});

it('mirrors itself: falling is judged like rising', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 20 }),
      fc.integer({ min: -200, max: 200 }),
      (values, target) => {
        const up = checkAmbition({ history: weekly(...values), target, endDay: 200, baseline: target - 1 });
        const down = checkAmbition({
          history: weekly(...values.map((value) => -value)),
          target: -target,
          endDay: 200,
          baseline: 1 - target,
        });
        expect(down.chance).toBeCloseTo(up.chance ?? 0, 9);
      },
    ),
  );
});

it('finds a higher target never more likely, and keeps the chance between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 12 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (values, target, more) => {
        const history = weekly(...values);
        const chance = (goal: number): number =>
          checkAmbition({ history, target: goal, baseline: -1, endDay: 100 }).chance ?? NaN;
        expect(chance(target)).toBeGreaterThanOrEqual(chance(target + more) - 1e-9);
        expect(chance(target) >= 0 && chance(target) <= 1).toBe(true);
      },
    ),
  );
});

it('proposes a stretch value that the trend reaches with a chance of one in five', () => {
  const { stretchValue } = judge(135, { baseline: 129 });
  expect(judge(stretchValue ?? NaN, { baseline: 129 }).chance).toBeCloseTo(0.2, 1);
});

it('does not depend on the order in which values come, and takes a steady line as certain', () => {
  const line = weekly(1, 2, 3, 4, 5);
  expect(checkAmbition({ history: [...line].reverse(), target: 6, endDay: 35 })).toEqual(
    checkAmbition({ history: line, target: 6, endDay: 35 }),
  );
  expect(checkAmbition({ history: line, target: 6, endDay: 35 }).chance).toBe(1);
});
