import type { CalendarDate } from '../contract/vocabulary';
import { daysBetween } from './calendar';
import type { Cycle } from './model/cycle';
import { round9 } from './rounding';

/** Before this share of the cycle has passed, being behind says nothing yet. */
export const PACE_JUDGED_FROM = 0.15;

/** Progress that the calendar would expect: 0 on the first day of the cycle and before, 1 on its last and after. */
export function expectedPace(cycle: Pick<Cycle, 'startsOn' | 'endsOn'>, today: CalendarDate): number {
  const length = daysBetween(cycle.startsOn, cycle.endsOn);
  const passed = daysBetween(cycle.startsOn, today);
  if (length <= 0) return passed >= 0 ? 1 : 0;
  return round9(Math.min(1, Math.max(0, passed / length)));
}

/** False in the first 15 % of a cycle. */
export function isJudged(pace: number): boolean {
  return pace >= PACE_JUDGED_FROM;
}
