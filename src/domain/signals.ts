import type { CycleState, Signal } from '../contract/vocabulary';
import type { KeyResult } from './model/keyResult';
import type { Progress } from './progress';
import type { KeyResultWork } from './work';

/** Work that is this far is busy; a result up to STILL_RESULT stands still, from MOVED_RESULT on it has moved. */
export const BUSY_WORK = 0.6;
export const STILL_RESULT = 0.2;
export const MOVED_RESULT = 0.2;
export const MID_CYCLE = 0.5;
/** With everything reached while at least a fifth of the cycle is left, the targets were too comfortable. */
export const COMFORTABLE_UNTIL_PACE = 0.8;
const STILL_CHECK_INS = 3;

type KeyResultFacts = {
  keyResult: Pick<KeyResult, 'measure' | 'baseline' | 'recentValues'>;
  progress: Progress | null;
  work: KeyResultWork;
  pace: number;
  cycleState: CycleState;
};

/** Signals of a key result, in the vocabulary's order. A closed cycle gives none: nothing is left to steer. */
export function keyResultSignals(facts: KeyResultFacts): Signal[] {
  if (facts.cycleState === 'closed') return [];
  const signals: Signal[] = [];
  if (isBusyNotMoving(facts)) signals.push('busyNotMoving');
  if (isMovingWithoutWork(facts)) signals.push('movingWithoutWork');
  if (facts.work.attached === 0) signals.push('noWorkAttached');
  if (hasNoMovement(facts)) signals.push('noMovement');
  return signals;
}

/** Progress is full, hence every part that counts is reached, while the cycle still runs for a fifth or more. */
export function objectiveSignals(facts: { progress: Progress | null; pace: number; cycleState: CycleState }): Signal[] {
  if (facts.cycleState === 'closed' || facts.progress === null) return [];
  return facts.progress.shown >= 1 && facts.pace <= COMFORTABLE_UNTIL_PACE ? ['tooComfortable'] : [];
}

/** Work and result are two numbers only where the result is not the work itself; an unmeasured result is not still. */
function isBusyNotMoving({ keyResult, progress, work, pace }: KeyResultFacts): boolean {
  if (keyResult.measure === 'work' || progress === null || work.share === null) return false;
  return work.share.shown >= BUSY_WORK && progress.shown <= STILL_RESULT && pace > MID_CYCLE;
}

function isMovingWithoutWork({ keyResult, progress, work }: KeyResultFacts): boolean {
  if (keyResult.measure === 'work' || progress === null) return false;
  return progress.shown >= MOVED_RESULT && work.delivered === 0;
}

/**
 * The last three check-ins each repeat the value before them. Before a first check-in stands the baseline. What has
 * reached its target may rest there.
 */
function hasNoMovement({ keyResult, progress }: KeyResultFacts): boolean {
  if (keyResult.measure !== 'metric' || (progress !== null && progress.raw >= 1)) return false;
  const { recentValues, baseline } = keyResult;
  const values = recentValues.slice(0, STILL_CHECK_INS + 1);
  if (values.length === STILL_CHECK_INS && baseline !== null) values.push(baseline);
  return values.length > STILL_CHECK_INS && values.every((value) => value === values[0]);
}
