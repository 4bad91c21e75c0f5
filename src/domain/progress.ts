import { round9 } from './rounding';

/** Why a number that had to be given says nothing. Only imported data can get there: saving refuses it. */
export type ProgressWarning = 'baselineIsTarget' | 'noRange';

/** How far a measure has come. Both numbers are finite, rounded to nine decimals, and never −0. */
export type Progress = {
  /** May leave 0–1: below baseline it is negative, above target more than 1. */
  raw: number;
  /** `raw` held within 0–1. */
  shown: number;
  /** `raw` when it is above target, such as 1.18; otherwise null. */
  above: number | null;
  warning: ProgressWarning | null;
};

/** What a metric is measured between; nulls and non-finite numbers are tolerated, they come from imports. */
export type MetricMeasure = { baseline: number | null; target: number | null; value: number | null };

/** (value − baseline) / (target − baseline), in whichever direction; null while there is no value. */
export function metricProgress({ baseline, target, value }: MetricMeasure): Progress | null {
  if (value === null || !Number.isFinite(value)) return null;
  if (baseline === null || target === null || !Number.isFinite(baseline) || !Number.isFinite(target)) {
    return { ...progressOf(0), warning: 'noRange' };
  }
  if (baseline === target) return { ...progressOf(0), warning: 'baselineIsTarget' };
  // Quarters keep the differences of the largest doubles finite; dividing by four is exact at that size.
  const unit = Number.isFinite(value - baseline) && Number.isFinite(target - baseline) ? 1 : 4;
  return progressOf((value / unit - baseline / unit) / (target / unit - baseline / unit));
}

/** delivered / scope; null when there is no scope, hence nothing to measure. */
export function workProgress({ delivered, scope }: { delivered: number; scope: number }): Progress | null {
  return shareOf(delivered, scope);
}

/** Weight of the reached milestones / weight of all; null when there is no weight, hence nothing to measure. */
export function milestoneProgress({ reached, total }: { reached: number; total: number }): Progress | null {
  return shareOf(reached, total);
}

/** A ratio as progress: rounded, and clamped for show. */
export function progressOf(ratio: number): Progress {
  const raw = round9(ratio);
  const shown = Math.min(1, Math.max(0, raw));
  return { raw, shown, above: raw > 1 ? raw : null, warning: null };
}

function shareOf(part: number, whole: number): Progress | null {
  if (!Number.isFinite(whole) || whole <= 0) return null;
  return progressOf(Number.isFinite(part) ? part / whole : 0);
}
