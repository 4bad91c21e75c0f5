import type { HealthCounts, ProgressView } from '../../contract/tree';
import type { HealthCounts as AllHealthCounts } from '../../domain/health';
import { isJudged } from '../../domain/pace';
import type { Progress } from '../../domain/progress';

export function presentProgress(progress: Progress | null): ProgressView | null {
  return progress === null ? null : { raw: progress.raw, shown: progress.shown };
}

/** Null while being behind says nothing yet. */
export function presentPace(pace: number): number | null {
  return isJudged(pace) ? pace : null;
}

/** Only the healths that occur: an answer of thousands of rows would otherwise carry mostly zeros. */
export function presentCounts(counts: AllHealthCounts): HealthCounts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
