import type { CalendarDate, Instant } from '../contract/vocabulary';
import { addDays, earlierOf } from './calendar';
import type { CheckIn, Milestone } from './model/checkIn';
import type { Cycle } from './model/cycle';
import type { KeyResultStanding } from './model/keyResult';
import { round9 } from './rounding';
import { soundWeight } from './weights';

/** Values kept of the latest check-ins: the three that may have brought nothing, and what they are compared with. */
const RECENT_VALUES = 4;

/** What the standing needs of a check-in. */
export type StandingCheckIn = Pick<CheckIn, 'id' | 'forDate' | 'createdAt' | 'value' | 'confidence'>;

/** What is current of a key result: the latest by the date it is for, so that correcting an old one changes nothing. */
export function standingOf(
  checkIns: readonly StandingCheckIn[],
  milestones: readonly Pick<Milestone, 'weight' | 'reachedOn'>[] = [],
): KeyResultStanding {
  const newestFirst = checkIns.toSorted((a, b) => compareCheckIns(b, a));
  const values = newestFirst.map(({ value }) => value).filter((value) => value !== null);
  return {
    value: values[0] ?? null,
    confidence: newestFirst[0]?.confidence ?? null,
    previousConfidence: newestFirst[1]?.confidence ?? null,
    lastCheckInOn: newestFirst[0]?.forDate ?? null,
    recentValues: values.slice(0, RECENT_VALUES),
    milestoneReached: sumOfWeights(milestones.filter(({ reachedOn }) => reachedOn !== null)),
    milestoneTotal: sumOfWeights(milestones),
  };
}

type Dated = { id: string; forDate: CalendarDate; createdAt: Instant };

/** Oldest first: by the date it is for, ties by creation, then by id so that the order never wavers. */
export function compareCheckIns(a: Dated, b: Dated): number {
  return compareText(a.forDate, b.forDate) || compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);
}

export type Trend = 'up' | 'same' | 'down';

/** How confidence moved with the latest check-in; null until there are two. */
export function confidenceTrend(confidence: number | null, previous: number | null): Trend | null {
  if (confidence === null || previous === null) return null;
  return confidence > previous ? 'up' : confidence < previous ? 'down' : 'same';
}

/** The date by which the next check-in is expected; the first one after one rhythm, the last one at the cycle's end. */
export function nextCheckInDue(
  lastCheckInOn: CalendarDate | null,
  cycle: Pick<Cycle, 'startsOn' | 'endsOn'>,
  everyDays: number,
): CalendarDate {
  return earlierOf(addDays(lastCheckInOn ?? cycle.startsOn, everyDays), cycle.endsOn);
}

function sumOfWeights(milestones: readonly { weight: number }[]): number {
  return round9(milestones.reduce((sum, { weight }) => sum + soundWeight(weight), 0));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
