import type { Measure } from '../../src/contract/vocabulary';
import { progressOf } from '../../src/domain/progress';
import { keyResultSignals, objectiveSignals } from '../../src/domain/signals';
import { keyResultWork } from '../../src/domain/work';
import { someSums } from './support/builders';

type Case = {
  result?: number | null;
  delivered?: number;
  links?: number;
  pace?: number;
  measure?: Measure;
  recentValues?: number[];
};

function signalsOf({
  result = 0.5,
  delivered = 5,
  links = 1,
  pace = 0.6,
  measure = 'metric',
  recentValues = [],
}: Case) {
  const link = { epicId: 'e', weight: 1, state: 'live' as const, sums: someSums(delivered, 10) };
  return keyResultSignals({
    keyResult: { measure, baseline: 0, recentValues },
    progress: result === null ? null : progressOf(result),
    work: keyResultWork(Array<typeof link>(links).fill(link), 'issues'),
    pace,
    cycleState: 'active',
  });
}

describe('signals of a key result', () => {
  it.each<[string, Case, string[]]>([
    ['nothing when work and result move together', {}, []],
    ['busy, not moving: at the edges', { delivered: 6, result: 0.2, pace: 0.51 }, ['busyNotMoving']],
    ['not before mid-cycle', { delivered: 6, result: 0, pace: 0.5 }, []],
    ['not with less work', { delivered: 5, result: 0, pace: 0.9 }, []],
    ['not when the result moves', { delivered: 9, result: 0.21, pace: 0.9 }, []],
    ['not when the result is the work itself', { delivered: 9, result: 0.1, measure: 'work' }, []],
    ['not when nobody has measured: unknown is not still', { delivered: 9, result: null }, []],
    ['moving without work: nothing delivered', { delivered: 0, result: 0.2 }, ['movingWithoutWork']],
    ['moving without work: no link', { links: 0, result: 0.5 }, ['movingWithoutWork', 'noWorkAttached']],
    ['no work attached', { links: 0, result: 0.1 }, ['noWorkAttached']],
    ['no movement in three check-ins', { recentValues: [3, 3, 3, 3] }, ['noMovement']],
    ['movement in the third last', { recentValues: [3, 3, 3, 2] }, []],
    ['two still check-ins are too few', { recentValues: [0, 0] }, []],
    ['three that never left the baseline', { recentValues: [0, 0, 0], result: 0 }, ['noMovement']],
    ['three that left the baseline at once', { recentValues: [3, 3, 3] }, []],
    ['resting at the target is no trouble', { recentValues: [9, 9, 9, 9], result: 1 }, []],
  ])('%s', (_, given, expected) => {
    expect(signalsOf(given)).toEqual(expected);
  });

  it('are silent in a closed cycle', () => {
    const work = keyResultWork([], 'issues');
    const keyResult = { measure: 'metric' as const, baseline: 0, recentValues: [1, 1, 1, 1] };
    expect(keyResultSignals({ keyResult, progress: null, work, pace: 1, cycleState: 'closed' })).toEqual([]);
  });
});

describe('a too comfortable objective', () => {
  it.each([
    ['full with a fifth of the cycle left', 1, 0.8, ['tooComfortable']],
    ['full near the end', 1, 0.81, []],
    ['nearly full', 0.99, 0.3, []],
  ])('%s', (_, shown, pace, expected) => {
    expect(objectiveSignals({ progress: progressOf(shown), pace, cycleState: 'active' })).toEqual(expected);
  });

  it('is none without anything to measure, or once closed', () => {
    expect(objectiveSignals({ progress: null, pace: 0, cycleState: 'active' })).toEqual([]);
    expect(objectiveSignals({ progress: progressOf(1), pace: 0, cycleState: 'closed' })).toEqual([]);
  });
});
