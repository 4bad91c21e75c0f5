import type { CalendarDate } from '../contract/vocabulary';
import { addDays, daysBetween } from './calendar';
import type { Explanation, ExplanationValues } from './explanation';
import {
  AT_RISK_CONFIDENCE,
  AT_RISK_SHARE,
  CHECK_IN_GRACE_DAYS,
  OFF_TRACK_CONFIDENCE,
  OFF_TRACK_SHARE,
  type HealthVerdict,
} from './health';
import type { KeyResultNumbers } from './keyResultNumbers';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/keyResult';
import type { Settings } from './model/settings';
import type { ObjectiveNumbers } from './objectiveNumbers';
import { expectedPace, isJudged, PACE_JUDGED_FROM } from './pace';
import type { Progress } from './progress';
import { round9 } from './rounding';

type Judged = { verdict: HealthVerdict; progress: Progress | null; pace: number };

/** Which rule decided a key result's health, and all that the rules looked at. */
export function explainKeyResultHealth(
  numbers: Pick<KeyResultNumbers, 'verdict' | 'progress' | 'pace'>,
  keyResult: Pick<KeyResult, 'confidence' | 'lastCheckInOn'>,
  settings: Pick<Settings, 'checkInEveryDays'>,
): Explanation {
  const { confidence, lastCheckInOn } = keyResult;
  const { checkInEveryDays } = settings;
  const lateAfter = lastCheckInOn === null ? null : addDays(lastCheckInOn, checkInEveryDays + CHECK_IN_GRACE_DAYS);
  return {
    formulaKey: 'keyResultHealth',
    values: { ...judged(numbers, confidence), lastCheckInOn, checkInEveryDays, lateAfter },
    inputs: [],
  };
}

/** Which rule decided an objective's health; the inputs of its roll-up name the healths beneath it. */
export function explainObjectiveHealth(
  numbers: Pick<ObjectiveNumbers, 'verdict' | 'progress' | 'pace' | 'confidence' | 'childHealths'>,
): Explanation {
  return {
    formulaKey: 'objectiveHealth',
    values: { ...judged(numbers, numbers.confidence), ...numbers.childHealths },
    inputs: [],
  };
}

/** pace = passed / length in days, held within 0–1. */
export function explainPace(cycle: Pick<Cycle, 'startsOn' | 'endsOn'>, today: CalendarDate): Explanation {
  const pace = expectedPace(cycle, today);
  return {
    formulaKey: 'pace',
    values: {
      startsOn: cycle.startsOn,
      endsOn: cycle.endsOn,
      today,
      passedDays: daysBetween(cycle.startsOn, today),
      lengthDays: daysBetween(cycle.startsOn, cycle.endsOn),
      pace,
      judged: isJudged(pace) ? 'yes' : 'no',
      judgedFrom: PACE_JUDGED_FROM,
    },
    inputs: [],
  };
}

/** `ofPace` is progress / pace, which the two shares are limits for; null while pace is not judged. */
function judged({ verdict, progress, pace }: Judged, confidence: number | null): ExplanationValues {
  const shown = progress?.shown ?? null;
  return {
    health: verdict.health,
    rule: verdict.rule,
    shown,
    pace,
    ofPace: shown === null || !isJudged(pace) ? null : round9(shown / pace),
    confidence,
    offTrackShare: OFF_TRACK_SHARE,
    atRiskShare: AT_RISK_SHARE,
    offTrackConfidence: OFF_TRACK_CONFIDENCE,
    atRiskConfidence: AT_RISK_CONFIDENCE,
  };
}
