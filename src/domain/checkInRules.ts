import { CONFIDENCE_MAX } from '../contract/limits';
import type { CalendarDate, Measure } from '../contract/vocabulary';
import { isCalendarDate } from './calendar';
import { textProblems, valueProblems } from './fieldRules';
import { problem, type Problem } from './problems';

export type CheckInDraft = { forDate: CalendarDate; value: number | null; confidence: number; note: string };

/**
 * What is wrong with a check-in: a metric needs a value, the other measures derive theirs; confidence is a whole
 * number 0…CONFIDENCE_MAX; the date may lie in the past, not in the future.
 */
export function checkInProblems(draft: CheckInDraft, measure: Measure, today: CalendarDate): Problem[] {
  return [
    ...checkedValueProblems(draft.value, measure),
    ...confidenceProblems(draft.confidence),
    ...dateProblems(draft.forDate, today),
    ...textProblems(draft.note, 'note'),
  ];
}

function checkedValueProblems(value: number | null, measure: Measure): Problem[] {
  if (measure !== 'metric') return value === null ? [] : [problem('value', 'valueNotAsked')];
  return value === null ? [problem('value', 'valueMissing')] : valueProblems('value', value);
}

function confidenceProblems(confidence: number): Problem[] {
  const allowed = Number.isInteger(confidence) && confidence >= 0 && confidence <= CONFIDENCE_MAX;
  return allowed ? [] : [problem('confidence', 'confidenceRange', { least: 0, most: CONFIDENCE_MAX })];
}

function dateProblems(forDate: CalendarDate, today: CalendarDate): Problem[] {
  if (!isCalendarDate(forDate)) return [problem('forDate', 'dateInvalid')];
  return forDate > today ? [problem('forDate', 'dateInFuture', { today })] : [];
}
