import fc from 'fast-check';
import { metricProgress, milestoneProgress, workProgress, type Progress } from '../../src/domain/progress';

/** Doubles of every kind, those that break arithmetic more often than chance would. */
const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324),
);
const maybeNumber = fc.option(anyNumber, { nil: null });
const sane = fc.double({ min: -1e12, max: 1e12, noNaN: true });

function isSound(progress: Progress | null): boolean {
  if (progress === null) return true;
  const { raw, shown, above } = progress;
  const clean = [raw, shown, above ?? 2].every((n) => Number.isFinite(n) && !Object.is(n, -0));
  return clean && shown >= 0 && shown <= 1 && (above === null ? raw <= 1 : above === raw && raw > 1);
}

describe('progress of a metric', () => {
  it.each([
    ['half way up', 0, 100, 50, 0.5, 0.5],
    ['half way down', 400, 120, 260, 0.5, 0.5],
    ['down to zero', 5, 0, 5, 0, 0],
    ['zero reached', 5, 0, 0, 1, 1],
    ['below baseline', 10, 20, 5, -0.5, 0],
    ['above target', 0, 100, 118, 1.18, 1],
    ['over negative numbers', -10, -20, -15, 0.5, 0.5],
    ['4 to 5 at 4.3 is 0.3, not 0.2999…', 4, 5, 4.3, 0.3, 0.3],
    ['over numbers whose difference is no double', -1.5e308, 1.5e308, 0, 0.5, 0.5],
    ['baseline itself, coming from below zero', -1, 1, -1, 0, 0],
  ])('%s', (_, baseline, target, value, raw, shown) => {
    expect(metricProgress({ baseline, target, value })).toMatchObject({ raw, shown, warning: null });
  });

  it('says by how much it is above target', () => {
    expect(metricProgress({ baseline: 0, target: 100, value: 118 })?.above).toBe(1.18);
    expect(metricProgress({ baseline: 0, target: 100, value: 100 })?.above).toBeNull();
  });

  it('is null without a value, which is not 0', () => {
    expect(metricProgress({ baseline: 0, target: 100, value: null })).toBeNull();
  });

  it.each([
    [7, 7, 7, 'baselineIsTarget'],
    [7, 7, 9, 'baselineIsTarget'],
    [null, 7, 9, 'noRange'],
    [0, null, 9, 'noRange'],
    [0, Infinity, 9, 'noRange'],
  ])('baseline %s, target %s, value %s gives 0 and the warning %s', (baseline, target, value, warning) => {
    expect(metricProgress({ baseline, target, value })).toEqual({ raw: 0, shown: 0, above: null, warning });
  });

  it('is sound for every number there is', () => {
    fc.assert(
      fc.property(maybeNumber, maybeNumber, maybeNumber, (baseline, target, value) =>
        isSound(metricProgress({ baseline, target, value })),
      ),
      { numRuns: 2000 },
    );
  });

  it('never falls when the value moves towards the target, in either direction', () => {
    fc.assert(
      fc.property(sane, sane, sane, sane, (baseline, target, a, b) => {
        const towards = target >= baseline ? Math.max(a, b) : Math.min(a, b);
        const behind = towards === a ? b : a;
        const far = metricProgress({ baseline, target, value: towards })?.raw ?? NaN;
        const near = metricProgress({ baseline, target, value: behind })?.raw ?? NaN;
        return far >= near;
      }),
    );
  });

  it('does not depend on the unit it is counted in', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (baseline, target, value) => {
        const inCents = { baseline: baseline * 4, target: target * 4, value: value * 4 };
        expect(metricProgress(inCents)).toEqual(metricProgress({ baseline, target, value }));
      }),
    );
  });
});

describe('progress of work and milestones', () => {
  it.each([
    [7, 12, 0.583333333],
    [0, 5, 0],
    [5, 5, 1],
  ])('%d of %d is %d', (delivered, scope, shown) => {
    expect(workProgress({ delivered, scope })?.shown).toBe(shown);
    expect(milestoneProgress({ reached: delivered, total: scope })?.shown).toBe(shown);
  });

  it('is null, not 0 or 1, when there is nothing to measure', () => {
    expect(workProgress({ delivered: 0, scope: 0 })).toBeNull();
    expect(milestoneProgress({ reached: 0, total: 0 })).toBeNull();
  });

  it('is sound for every number there is', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (delivered, scope) => isSound(workProgress({ delivered, scope }))));
  });
});
