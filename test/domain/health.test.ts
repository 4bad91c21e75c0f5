import { keyResultHealth, objectiveHealth, type HealthPart } from '../../src/domain/health';
import { progressOf } from '../../src/domain/progress';
import { aCycle } from './support/builders';

type KeyResultCase = Partial<Parameters<typeof keyResultHealth>[0]>;

function ofKeyResult(over: KeyResultCase = {}) {
  const healthy = { progress: progressOf(0.6), confidence: 8, pace: 0.5, lastCheckInOn: '2026-11-20' };
  return keyResultHealth({ ...healthy, cycle: aCycle(), today: '2026-11-23', checkInEveryDays: 7, ...over });
}

const NOTHING_SAID = { confidence: null, lastCheckInOn: null };

describe('health of a key result', () => {
  it.each<[string, KeyResultCase, string, string]>([
    ['well', {}, 'onTrack', 'asExpected'],
    ['closed before all else', { cycle: aCycle({ state: 'closed' }), confidence: 1 }, 'closed', 'cycleClosed'],
    ['overdue before its confidence', { lastCheckInOn: '2026-11-01', confidence: 1 }, 'outdated', 'checkInOverdue'],
    [
      'overdue although at target',
      { lastCheckInOn: '2026-11-01', progress: progressOf(1) },
      'outdated',
      'checkInOverdue',
    ],
    ['never checked in', { progress: null, ...NOTHING_SAID }, 'pending', 'nothingMeasured'],
    ['hopeless though ahead', { confidence: 3, progress: progressOf(1) }, 'offTrack', 'lowConfidence'],
    ['doubtful though ahead', { confidence: 6, progress: progressOf(1) }, 'atRisk', 'middlingConfidence'],
    ['under 40 % of pace', { progress: progressOf(0.19) }, 'offTrack', 'farBehindPace'],
    ['far behind before doubtful', { progress: progressOf(0.19), confidence: 5 }, 'offTrack', 'farBehindPace'],
    ['at 40 % of pace', { progress: progressOf(0.2) }, 'atRisk', 'behindPace'],
    ['under 70 % of pace', { progress: progressOf(0.34) }, 'atRisk', 'behindPace'],
    ['at 70 % of pace', { progress: progressOf(0.35) }, 'onTrack', 'asExpected'],
    ['below baseline', { progress: progressOf(-2) }, 'offTrack', 'farBehindPace'],
    ['nothing yet in the first days', { progress: progressOf(0), pace: 0.14 }, 'onTrack', 'asExpected'],
    ['doubted in the first days', { progress: progressOf(0), pace: 0.14, confidence: 2 }, 'offTrack', 'lowConfidence'],
    ['measured by work, nothing said', { progress: progressOf(0.6), ...NOTHING_SAID }, 'onTrack', 'asExpected'],
    ['measured by work, late', { progress: progressOf(0.1), ...NOTHING_SAID }, 'offTrack', 'farBehindPace'],
  ])('%s', (_, given, health, rule) => {
    expect(ofKeyResult(given)).toEqual({ health, rule });
  });

  it.each([
    ['2026-11-13', 'onTrack'],
    ['2026-11-12', 'outdated'],
  ])('with a check-in every 7 days and one on %s is %s on 23 November', (lastCheckInOn, health) => {
    expect(ofKeyResult({ lastCheckInOn }).health).toBe(health);
  });

  it('does not grow outdated after the end of its cycle', () => {
    const late = { cycle: aCycle({ state: 'review' }), today: '2027-02-01', pace: 1, progress: progressOf(1) };
    expect(ofKeyResult({ ...late, lastCheckInOn: '2026-12-24' }).health).toBe('onTrack');
    expect(ofKeyResult({ ...late, lastCheckInOn: '2026-12-01' }).health).toBe('outdated');
  });

  it('compares thresholds as a person computes them: 0.4 · 0.2 is 0.08', () => {
    expect(ofKeyResult({ pace: 0.2, progress: progressOf(0.08) }).health).toBe('atRisk');
  });
});

describe('health of an objective', () => {
  const part = (health: HealthPart['health'], over: Partial<HealthPart> = {}): HealthPart => ({
    weight: 1,
    measured: health !== 'pending',
    health,
    ...over,
  });
  const of = (parts: HealthPart[], shown: number | null = 0.6, confidence: number | null = null) =>
    objectiveHealth({
      progress: shown === null ? null : progressOf(shown),
      confidence,
      pace: 0.5,
      cycleState: 'active',
      measured: parts.some(({ measured }) => measured),
      parts,
    });

  it.each<[string, ReturnType<typeof of>, string, string]>([
    ['well when its parts are', of([part('onTrack'), part('onTrack')]), 'onTrack', 'asExpected'],
    ['pending while nothing beneath is measured', of([part('pending')], 0), 'pending', 'nothingMeasured'],
    ['pending when nothing has a weight', of([part('onTrack', { weight: 0 })], null), 'pending', 'nothingMeasured'],
    ['far behind by its roll-up', of([part('onTrack')], 0.1), 'offTrack', 'farBehindPace'],
    ['at risk by the mean confidence', of([part('onTrack')], 0.6, 6), 'atRisk', 'middlingConfidence'],
    ['never well above an off-track part', of([part('offTrack'), part('onTrack')]), 'atRisk', 'childOffTrack'],
    ['well above one at risk', of([part('atRisk'), part('onTrack')]), 'onTrack', 'asExpected'],
    [
      'well above a troubled part that does not count',
      of([part('offTrack', { weight: 0 }), part('onTrack')]),
      'onTrack',
      'asExpected',
    ],
    ['outdated when all that is measured is', of([part('outdated'), part('pending')]), 'outdated', 'partsOverdue'],
    ['not outdated while one is alive', of([part('outdated'), part('onTrack')]), 'onTrack', 'asExpected'],
  ])('is %s', (_, verdict, health, rule) => {
    expect(verdict).toEqual({ health, rule });
  });

  it('is closed with its cycle, whatever is beneath', () => {
    const closed = {
      progress: null,
      confidence: 1,
      pace: 1,
      measured: false,
      parts: [],
      cycleState: 'closed' as const,
    };
    expect(objectiveHealth(closed).health).toBe('closed');
  });
});
