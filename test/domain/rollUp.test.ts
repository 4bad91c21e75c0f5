import fc from 'fast-check';
import { progressOf } from '../../src/domain/progress';
import { rollUp, weightedMean, type WeightedPart } from '../../src/domain/rollUp';

const part = (weight: number, ratio: number | null): WeightedPart => ({
  weight,
  progress: ratio === null ? null : progressOf(ratio),
});
const aPart = fc.record({
  weight: fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.constantFrom(0, 1, NaN, -1, Infinity, 1e308)),
  progress: fc.option(fc.double({ min: -5, max: 5, noNaN: true }).map(progressOf), { nil: null }),
});
const parts = fc.array(aPart, { maxLength: 12 });
const weighs = ({ weight }: WeightedPart) => Number.isFinite(weight) && weight > 0;

describe('progress of an objective', () => {
  it.each([
    ['the plain mean by default', [part(1, 0.2), part(1, 0.6)], 0.4],
    ['the mean by weight', [part(3, 0.2), part(1, 0.6)], 0.3],
    ['0 for what has no value yet', [part(1, null), part(1, 1)], 0.5],
    ['without what weighs nothing', [part(0, 0), part(2, 0.8)], 0.8],
    ['no credit for what is above target', [part(1, 3), part(1, 0)], 0.5],
    ['no debt for what is below baseline', [part(1, -2), part(1, 1)], 0.5],
    ['0.3 for three times 0.3', [part(1, 0.3), part(1, 0.3), part(1, 0.3)], 0.3],
  ])('is %s', (_, input, expected) => {
    expect(rollUp(input)?.shown).toBe(expected);
  });

  it.each([
    ['has no parts', []],
    ['has only parts of weight 0', [part(0, 1), part(0, 0.5)]],
    ['has only weights that are no numbers', [part(NaN, 1), part(-1, 1)]],
  ])('is null when it %s', (_, input) => {
    expect(rollUp(input)).toBeNull();
  });

  it('lies between the least and the greatest part', () => {
    fc.assert(
      fc.property(parts, (input) => {
        const shown = rollUp(input)?.shown;
        const counted = input.filter(weighs).map(({ progress }) => progress?.shown ?? 0);
        if (shown === undefined) return counted.length === 0;
        return shown >= Math.min(...counted) && shown <= Math.max(...counted);
      }),
    );
  });

  it('does not change with the order of its parts', () => {
    fc.assert(
      fc.property(
        parts.chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray(input, { minLength: input.length, maxLength: input.length }),
          ),
        ),
        ([input, shuffled]) => {
          expect(rollUp(shuffled)?.shown ?? -1).toBeCloseTo(rollUp(input)?.shown ?? -1, 8);
        },
      ),
    );
  });

  it('does not change with a common factor of the weights', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (input, factor) => {
        const scaled = input.map(({ weight, progress }) => ({
          weight: weight < 1e300 ? weight * factor : weight,
          progress,
        }));
        fc.pre(
          input.every(({ weight }) => !(weight > 1e6)) && input.every(({ weight }) => !(weight > 0 && weight < 1e-200)),
        );
        expect(rollUp(scaled)?.shown ?? -1).toBeCloseTo(rollUp(input)?.shown ?? -1, 8);
      }),
    );
  });

  it('never falls when a part rises', () => {
    fc.assert(
      fc.property(parts, aPart, fc.double({ min: 0, max: 5, noNaN: true }), (others, one, rise) => {
        const better = { ...one, progress: progressOf((one.progress?.raw ?? 0) + rise) };
        return (rollUp([...others, better])?.shown ?? 0) >= (rollUp([...others, one])?.shown ?? 0) - 1e-9;
      }),
    );
  });

  it('stays exact with weights near the largest number', () => {
    expect(
      weightedMean([
        { weight: 1e308, value: 0.25 },
        { weight: 1e308, value: 0.75 },
      ]),
    ).toBe(0.5);
  });
});
