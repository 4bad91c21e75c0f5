import { MILESTONES_MAX, TEXT_MAX, TITLE_MAX, VALUE_MAX, WEIGHT_MAX } from '../contract/limits';
import type { CalendarDate, CycleState, Measure } from '../contract/vocabulary';
import { addDays, isCalendarDate } from './calendar';
import { problem, type Problem } from './problems';

/** A cycle of more than five years is a typing error. */
const CYCLE_MAX_YEARS = 5;
const CYCLE_MAX_DAYS = 1_827;

type Measured = { measure: Measure; baseline: number | null; target: number | null };

/**
 * What is wrong with how a key result is measured. Baseline and target are asked of a metric only, and while its cycle
 * is a draft they may be found later.
 */
export function measureProblems({ measure, baseline, target }: Measured, cycle: CycleState = 'active'): Problem[] {
  if (measure !== 'metric') return [];
  const missing = (field: 'baseline' | 'target') => (cycle === 'draft' ? [] : [problem(field, `${field}Missing`)]);
  const problems = [
    ...(baseline === null ? missing('baseline') : valueProblems('baseline', baseline)),
    ...(target === null ? missing('target') : valueProblems('target', target)),
  ];
  if (problems.length > 0 || baseline === null || baseline !== target) return problems;
  return [problem('target', 'baselineIsTarget')];
}

/** A value, baseline or target must be a number within ±VALUE_MAX. */
export function valueProblems(field: string, value: number): Problem[] {
  if (!Number.isFinite(value)) return [problem(field, 'notANumber')];
  return Math.abs(value) > VALUE_MAX ? [problem(field, 'outOfRange', { least: -VALUE_MAX, most: VALUE_MAX })] : [];
}

/** A weight must be a number from 0 to WEIGHT_MAX. */
export function weightProblems(weight: number, field = 'weight'): Problem[] {
  const allowed = Number.isFinite(weight) && weight >= 0 && weight <= WEIGHT_MAX;
  return allowed ? [] : [problem(field, 'weightRange', { least: 0, most: WEIGHT_MAX })];
}

/** A title needs at least one visible character and has at most TITLE_MAX. */
export function titleProblems(title: string, field = 'title'): Problem[] {
  if (title.trim() === '') return [problem(field, 'titleMissing')];
  return title.length > TITLE_MAX ? [problem(field, 'titleTooLong', { most: TITLE_MAX, length: title.length })] : [];
}

/** Free text has at most TEXT_MAX characters. */
export function textProblems(text: string, field: string): Problem[] {
  return text.length > TEXT_MAX ? [problem(field, 'textTooLong', { most: TEXT_MAX, length: text.length })] : [];
}

export function cycleProblems(draft: { name: string; startsOn: CalendarDate; endsOn: CalendarDate }): Problem[] {
  const problems = titleProblems(draft.name, 'name');
  const dates = (['startsOn', 'endsOn'] as const).filter((field) => !isCalendarDate(draft[field]));
  if (dates.length > 0) return [...problems, ...dates.map((field) => problem(field, 'dateInvalid'))];
  if (draft.endsOn < draft.startsOn) return [...problems, problem('endsOn', 'endBeforeStart')];
  return draft.endsOn > addDays(draft.startsOn, CYCLE_MAX_DAYS)
    ? [...problems, problem('endsOn', 'cycleTooLong', { years: CYCLE_MAX_YEARS })]
    : problems;
}

/** A check-list needs one milestone at least and MILESTONES_MAX at most; each is named by its place, from 0. */
export function milestoneProblems(milestones: readonly { title: string; weight: number }[]): Problem[] {
  if (milestones.length === 0) return [problem('milestones', 'milestonesMissing')];
  if (milestones.length > MILESTONES_MAX) {
    return [problem('milestones', 'tooManyMilestones', { most: MILESTONES_MAX, length: milestones.length })];
  }
  return milestones.flatMap(({ title, weight }, place) => [
    ...titleProblems(title, `milestones.${place}.title`),
    ...weightProblems(weight, `milestones.${place}.weight`),
  ]);
}
