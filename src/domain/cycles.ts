import type { CalendarDate, CycleState } from '../contract/vocabulary';
import { CYCLE_STATES } from '../contract/vocabulary';
import { daysBetween } from './calendar';
import type { Cycle } from './model/cycle';

/** The states that a cycle may go to next: one step on or one step back; only an OKR admin reopens a closed one. */
export function nextCycleStates(state: CycleState, administers: boolean): CycleState[] {
  if (state === 'closed' && !administers) return [];
  const place = CYCLE_STATES.indexOf(state);
  return [CYCLE_STATES[place + 1], CYCLE_STATES[place - 1]].filter((next) => next !== undefined);
}

export function mayMoveCycle(from: CycleState, to: CycleState, administers: boolean): boolean {
  return nextCycleStates(from, administers).includes(to);
}

/**
 * The cycle to show when nobody chose one: the shortest that is active today, because that is where the week's work
 * is; then one that is active but over or not begun, in review, the next draft, the last closed one.
 */
export function cycleNow(cycles: readonly Cycle[], today: CalendarDate): Cycle | null {
  const [best] = cycles.toSorted(
    (a, b) =>
      rank(a, today) - rank(b, today) ||
      distance(a, today) - distance(b, today) ||
      daysBetween(a.startsOn, a.endsOn) - daysBetween(b.startsOn, b.endsOn) ||
      daysBetween(a.startsOn, b.startsOn) ||
      (a.id < b.id ? -1 : 1),
  );
  return best ?? null;
}

const RANKS: Record<CycleState, number> = { active: 1, review: 2, draft: 3, closed: 4 };

function rank(cycle: Cycle, today: CalendarDate): number {
  return cycle.state === 'active' && distance(cycle, today) === 0 ? 0 : RANKS[cycle.state];
}

/** Days between today and the cycle; 0 while it runs. */
function distance({ startsOn, endsOn }: Cycle, today: CalendarDate): number {
  return Math.max(0, daysBetween(today, startsOn), daysBetween(endsOn, today));
}
