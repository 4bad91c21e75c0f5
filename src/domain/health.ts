import type { CalendarDate, CycleState, Health } from '../contract/vocabulary';
import { HEALTHS } from '../contract/vocabulary';
import { addDays, earlierOf } from './calendar';
import type { Cycle } from './model/cycle';
import { isJudged } from './pace';
import type { Progress } from './progress';
import { round9 } from './rounding';

/** Days that a check-in may be late before silence is shown. */
export const CHECK_IN_GRACE_DAYS = 3;
export const OFF_TRACK_CONFIDENCE = 3;
export const AT_RISK_CONFIDENCE = 6;
/** Shares of the expected pace. */
export const OFF_TRACK_SHARE = 0.4;
export const AT_RISK_SHARE = 0.7;

/** Which rule decided. */
export type HealthRule =
  | 'cycleClosed'
  | 'checkInOverdue'
  | 'partsOverdue'
  | 'nothingMeasured'
  | 'lowConfidence'
  | 'farBehindPace'
  | 'middlingConfidence'
  | 'behindPace'
  | 'childOffTrack'
  | 'asExpected';

export type HealthVerdict = { health: Health; rule: HealthRule };

type Judged = { progress: Progress | null; confidence: number | null; pace: number };

/**
 * Health of a key result, by the first rule that applies. Without a value (no check-in, no scope, no milestone) it is
 * pending. A key result that derives its value needs no check-in: it is judged by pace alone until somebody checks in.
 */
export function keyResultHealth(
  input: Judged & { lastCheckInOn: CalendarDate | null; cycle: Cycle; today: CalendarDate; checkInEveryDays: number },
): HealthVerdict {
  if (input.cycle.state === 'closed') return { health: 'closed', rule: 'cycleClosed' };
  if (isOverdue(input)) return { health: 'outdated', rule: 'checkInOverdue' };
  return judge(input);
}

/** What an objective's health sees of a key result or child objective. */
export type HealthPart = { weight: number; measured: boolean; health: Health };

/**
 * Health of an objective: the same thresholds on its roll-up and on the mean confidence of its parts. Trouble fades
 * by one step a level and never vanishes in one: above an off-track part it is at best at risk. It is outdated when
 * all that was ever measured beneath it is. Parts without weight do not count.
 */
export function objectiveHealth(
  input: Judged & { cycleState: CycleState; measured: boolean; parts: readonly HealthPart[] },
): HealthVerdict {
  if (input.cycleState === 'closed') return { health: 'closed', rule: 'cycleClosed' };
  const counted = input.parts.filter((part) => part.weight > 0);
  const measured = counted.filter((part) => part.measured);
  if (measured.length > 0 && measured.every((part) => part.health === 'outdated')) {
    return { health: 'outdated', rule: 'partsOverdue' };
  }
  const own = judge({ ...input, progress: input.measured ? input.progress : null });
  const offTrackPart = counted.some((part) => part.health === 'offTrack');
  return own.health === 'onTrack' && offTrackPart ? { health: 'atRisk', rule: 'childOffTrack' } : own;
}

/** How many there are in each health. */
export type HealthCounts = Record<Health, number>;

export function countHealths(healths: Iterable<Health>): HealthCounts {
  const counts = Object.fromEntries(HEALTHS.map((health) => [health, 0])) as HealthCounts;
  for (const health of healths) counts[health] += 1;
  return counts;
}

/** Check-ins are due while the cycle lasts: one that was in time at its end does not grow old during the review. */
function isOverdue(input: {
  lastCheckInOn: CalendarDate | null;
  cycle: Cycle;
  today: CalendarDate;
  checkInEveryDays: number;
}): boolean {
  if (input.lastCheckInOn === null) return false;
  const lastDay = addDays(input.lastCheckInOn, input.checkInEveryDays + CHECK_IN_GRACE_DAYS);
  return lastDay < earlierOf(input.today, input.cycle.endsOn);
}

function judge({ progress, confidence, pace }: Judged): HealthVerdict {
  if (progress === null) return { health: 'pending', rule: 'nothingMeasured' };
  const behind = (share: number) => isJudged(pace) && progress.shown < round9(pace * share);
  const doubted = (most: number) => confidence !== null && confidence <= most;
  if (doubted(OFF_TRACK_CONFIDENCE)) return { health: 'offTrack', rule: 'lowConfidence' };
  if (behind(OFF_TRACK_SHARE)) return { health: 'offTrack', rule: 'farBehindPace' };
  if (doubted(AT_RISK_CONFIDENCE)) return { health: 'atRisk', rule: 'middlingConfidence' };
  if (behind(AT_RISK_SHARE)) return { health: 'atRisk', rule: 'behindPace' };
  return { health: 'onTrack', rule: 'asExpected' };
}
