/** Languages whose words and grammar the coach knows. */
export type CoachLanguage = 'en' | 'fr';

/** What a text is: an objective in words, or a key result. */
export type TextKind = 'objective' | 'keyResult';

/** Half-open range of UTF-16 offsets in the text as it was typed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Verdict = 'outcome' | 'activity' | 'unsure';

/** How much a remark matters: nothing the coach says blocks; `ask` is a question, `note` an observation. */
export type Severity = 'praise' | 'note' | 'ask' | 'warn';

export type CheckName = 'outcome' | 'measurable' | 'ambition' | 'clear' | 'set' | 'rewrite';

/** Values for the placeholders of a sentence. Numbers are formatted by the reader's locale. */
export type RemarkValues = Readonly<Record<string, string | number>>;

/** One thing the coach has to say; the sentence is `messageKey` in the locale files, under `coach`. */
export interface Remark {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly messageKey: string;
  readonly values: RemarkValues;
  readonly spans: readonly Span[];
  /** 0–1: how sure the coach is of this remark. */
  readonly confidence: number;
}

/** The activity-or-outcome answer for one text. */
export interface OutcomeAnswer extends Remark {
  readonly check: 'outcome';
  readonly verdict: Verdict;
  /** Language the text was read in; `unknown` when it is neither. */
  readonly language: CoachLanguage | 'unknown';
  /** "in order to…": a purpose stands beside the main statement. */
  readonly purpose?: Span;
}

/** A team's school: `strict` says what it sees, `permissive` only what it is sure of, `off` nothing. */
export type School = 'strict' | 'permissive' | 'off';

/** How a key result is measured (the same words as everywhere in the product). */
export type MeasureKind = 'metric' | 'work' | 'milestone' | 'band';

export type Direction = 'up' | 'down';
