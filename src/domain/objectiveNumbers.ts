import type { CalendarDate, Health, Signal } from '../contract/vocabulary';
import { countHealths, objectiveHealth, type HealthCounts, type HealthVerdict } from './health';
import type { Cycle } from './model/cycle';
import { expectedPace } from './pace';
import type { Progress } from './progress';
import { rollUp, weightedMean } from './rollUp';
import { objectiveSignals } from './signals';
import { soundWeight } from './weights';

/** A key result or child objective, as its parent's numbers see it. */
export type ObjectivePart = {
  weight: number;
  progress: Progress | null;
  /** False for a child objective beneath which nothing is measured yet, whatever its progress of 0. */
  measured: boolean;
  health: Health;
  confidence: number | null;
  previousConfidence: number | null;
  /** Restricted to the viewer: its progress counts, and nothing else of it is used. */
  hidden: boolean;
};

/** Everything that is computed about one objective. */
export type ObjectiveNumbers = {
  /** Null when nothing has a weight. */
  progress: Progress | null;
  measured: boolean;
  pace: number;
  verdict: HealthVerdict;
  /** Health of the key results and child objectives that the viewer sees. */
  childHealths: HealthCounts;
  /** Weighted means over the parts that have one, to one decimal. */
  confidence: number | null;
  previousConfidence: number | null;
  signals: Signal[];
  /** What the hidden parts add to the roll-up, taken together so that it adds up; null when nothing is hidden. */
  hidden: HiddenParts | null;
};

export type HiddenParts = { count: number; weight: number; shown: number };

export function objectiveNumbers(parts: readonly ObjectivePart[], cycle: Cycle, today: CalendarDate): ObjectiveNumbers {
  const seen = parts.filter(({ hidden }) => !hidden);
  const progress = rollUp(parts);
  const measured = parts.some((part) => part.measured && soundWeight(part.weight) > 0);
  const pace = expectedPace(cycle, today);
  const confidence = meanConfidence(seen, 'confidence');
  return {
    progress,
    measured,
    pace,
    verdict: objectiveHealth({ progress, measured, confidence, pace, cycleState: cycle.state, parts: seen }),
    childHealths: countHealths(seen.map(({ health }) => health)),
    confidence,
    previousConfidence: meanConfidence(seen, 'previousConfidence'),
    signals: objectiveSignals({ progress, pace, cycleState: cycle.state }),
    hidden: hiddenParts(parts.filter(({ hidden }) => hidden)),
  };
}

function hiddenParts(parts: readonly ObjectivePart[]): HiddenParts | null {
  if (parts.length === 0) return null;
  const weight = parts.reduce((sum, part) => sum + soundWeight(part.weight), 0);
  return { count: parts.length, weight, shown: rollUp(parts)?.shown ?? 0 };
}

function meanConfidence(parts: readonly ObjectivePart[], which: 'confidence' | 'previousConfidence'): number | null {
  const said = parts.flatMap(({ weight, [which]: value }) => (value === null ? [] : [{ weight, value }]));
  const mean = weightedMean(said);
  return mean === null ? null : Math.round(mean * 10) / 10;
}
