import type { CalendarDate } from './vocabulary';

/** One thing the coach has to say. The sentence is `coach.<messageKey>`; spans are UTF-16 offsets in the text. */
export type RemarkView = {
  check: 'outcome' | 'measurable' | 'ambition' | 'clear' | 'set' | 'rewrite';
  severity: 'praise' | 'note' | 'ask' | 'warn';
  messageKey: string;
  values: Record<string, string | number>;
  spans: { start: number; end: number }[];
};

/** Whether a text tells of a change or of work. */
export type VerdictView = 'outcome' | 'activity' | 'unsure';

export type KeyResultReview = {
  key: string;
  title: string;
  verdict: VerdictView;
  remarks: RemarkView[];
  /** Ways to say it as a result; only for work. */
  rewrites: RemarkView[];
};

/** What the coach has to say about an objective, its key results, and both together. */
export type ObjectiveReview = {
  key: string;
  title: string;
  remarks: RemarkView[];
  keyResults: KeyResultReview[];
  together: RemarkView[];
};

/** A key result whose next check-in is expected by now. */
export type DueCheckIn = {
  key: string;
  title: string;
  objectiveTitle: string;
  cycleName: string;
  dueOn: CalendarDate;
  /** Days since then; 0 when it is due today. */
  lateDays: number;
};
