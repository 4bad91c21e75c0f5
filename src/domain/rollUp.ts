import { progressOf, type Progress } from './progress';
import { relativeWeights } from './weights';

/** A key result or a child objective in its parent's arithmetic. */
export type WeightedPart = {
  weight: number;
  /** Null while nothing is measured; it then counts as 0. */
  progress: Progress | null;
};

/**
 * Progress of an objective: weighted mean of its parts' shown progress. Shown and not raw, because what one key
 * result has above its target must not hide what another one lacks. Null when nothing has a weight.
 */
export function rollUp(parts: readonly WeightedPart[]): Progress | null {
  const mean = weightedMean(parts.map(({ weight, progress }) => ({ weight, value: progress?.shown ?? 0 })));
  return mean === null ? null : progressOf(mean);
}

/** Mean that lies between the least and the greatest value that has a weight; null when none has. */
export function weightedMean(parts: readonly { weight: number; value: number }[]): number | null {
  const weights = relativeWeights(parts.map(({ weight }) => weight));
  let sum = 0;
  let total = 0;
  let least = Infinity;
  let greatest = -Infinity;
  parts.forEach(({ value }, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    sum += weight * value;
    total += weight;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  });
  if (total === 0) return null;
  return Math.min(greatest, Math.max(least, sum / total));
}
