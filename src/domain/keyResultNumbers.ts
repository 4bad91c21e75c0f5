import type { CalendarDate, Signal } from '../contract/vocabulary';
import { keyResultHealth, type HealthVerdict } from './health';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/keyResult';
import type { Settings } from './model/settings';
import { expectedPace } from './pace';
import { metricProgress, milestoneProgress, type Progress } from './progress';
import { keyResultSignals } from './signals';
import { keyResultWork, type KeyResultWork, type WorkLinkSums } from './work';

/** Everything that is computed about one key result. */
export type KeyResultNumbers = {
  /** The result. Null while nothing is measured. */
  progress: Progress | null;
  /** The work, never mixed into the result unless the measure is `work`. */
  work: KeyResultWork;
  pace: number;
  verdict: HealthVerdict;
  signals: Signal[];
};

/** Computes one key result, from its standing and from the epics that serve it. `cycle` is its objective's. */
export function keyResultNumbers(input: {
  keyResult: KeyResult;
  links: readonly WorkLinkSums[];
  cycle: Cycle;
  settings: Pick<Settings, 'workUnit' | 'checkInEveryDays'>;
  today: CalendarDate;
}): KeyResultNumbers {
  const { keyResult, cycle, settings, today } = input;
  const work = keyResultWork(input.links, settings.workUnit);
  const progress = resultOf(keyResult, work);
  const pace = expectedPace(cycle, today);
  const { confidence, lastCheckInOn } = keyResult;
  const { checkInEveryDays } = settings;
  return {
    progress,
    work,
    pace,
    verdict: keyResultHealth({ progress, confidence, pace, lastCheckInOn, cycle, today, checkInEveryDays }),
    signals: keyResultSignals({ keyResult, progress, work, pace, cycleState: cycle.state }),
  };
}

/** The result of a key result by its measure. */
export function resultOf(keyResult: KeyResult, work: KeyResultWork): Progress | null {
  switch (keyResult.measure) {
    case 'metric':
      return metricProgress(keyResult);
    case 'work':
      return work.share;
    case 'milestone':
      return milestoneProgress({ reached: keyResult.milestoneReached, total: keyResult.milestoneTotal });
  }
}
