/** Keys of the sentences for what a rule of the field refuses, and the values that the sentence names. */
export const PROBLEM_KEYS = [
  'baselineMissing',
  'targetMissing',
  'baselineIsTarget',
  'notANumber',
  'outOfRange',
  'weightRange',
  'dateInvalid',
  'endBeforeStart',
  'cycleTooLong',
  'milestonesMissing',
  'tooManyMilestones',
  'titleMissing',
  'titleTooLong',
  'textTooLong',
  'valueMissing',
  'valueNotAsked',
  'confidenceRange',
  'dateInFuture',
  'glossaryTooLong',
  'termTooLong',
] as const;
export type ProblemKey = (typeof PROBLEM_KEYS)[number];

/** One refused field; an empty list means that all is well. */
export type Problem = { field: string; messageKey: ProblemKey; values: Record<string, string | number> };

export function problem(field: string, messageKey: ProblemKey, values: Record<string, string | number> = {}): Problem {
  return { field, messageKey, values };
}
