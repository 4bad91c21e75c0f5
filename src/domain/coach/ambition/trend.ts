/** One value of an indicator; `day` counts days from any fixed date. */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/** How an indicator moves by itself: a random walk with drift, fitted to its history. */
export interface Trend {
  readonly last: Point;
  /** Mean move per day. */
  readonly drift: number;
  /** Variance of the move per day around the drift. */
  readonly variance: number;
  /** Days the history spans. */
  readonly span: number;
}

/** The latest value counts when a day has several; the order given breaks ties. */
export function inOrder(history: readonly Point[]): readonly Point[] {
  const byDay = new Map<number, number>();
  for (const { day, value } of history) if (Number.isFinite(day) && Number.isFinite(value)) byDay.set(day, value);
  return [...byDay].map(([day, value]) => ({ day, value })).sort((a, b) => a.day - b.day);
}

/**
 * Fits μ = Σ Δv / Σ Δt and σ² = Σ (Δv − μ Δt)² / Δt / (n − 1) over the n steps of a history in order,
 * so that steps of unequal length count by their length. Needs two steps.
 */
export function fitTrend(points: readonly Point[]): Trend | undefined {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return undefined;
  const span = last.day - first.day;
  const drift = (last.value - first.value) / span;
  let squares = 0;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before === undefined) continue;
    const days = point.day - before.day;
    squares += (point.value - before.value - drift * days) ** 2 / days;
  }
  return { last, drift, variance: squares / (points.length - 2), span };
}

/** Largest move in one direction (+1 up, −1 down) between two values at most `days` apart; 0 when there was none. */
export function largestMove(points: readonly Point[], days: number, sign: 1 | -1): number {
  let largest = 0;
  for (const [at, from] of points.entries()) {
    for (const to of points.slice(at + 1)) {
      if (to.day - from.day > days) break;
      largest = Math.max(largest, sign * (to.value - from.value));
    }
  }
  return largest;
}
