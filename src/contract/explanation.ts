import type { Result } from './result';
import type { CalendarDate, Instant } from './vocabulary';

/** Which number a person asks about. */
export type ExplainedNumber = 'progress' | 'work' | 'health' | 'pace';

/** One thing that went into a number; `label` is the title of an objective, key result or milestone. */
export type ExplanationInput = {
  kind: 'objective' | 'keyResult' | 'epic' | 'checkIn' | 'milestone' | 'restricted';
  /** Id to link to; the issue id for an epic. Null for what the viewer may not see. */
  id: string | null;
  key: string | null;
  label: string | null;
  values: Record<string, number | string | null>;
};

/** How a number came about, precise enough to compute it again by hand. Sentences are under `explanation`. */
export type ExplanationView = {
  formulaKey: string;
  values: Record<string, number | string | null>;
  inputs: ExplanationInput[];
  computedAt: Instant;
};

export type ExplanationContract = {
  explainNumber: (args: {
    kind: 'objective' | 'keyResult';
    id: string;
    number: ExplainedNumber;
    frozenAt?: CalendarDate;
  }) => Result<ExplanationView>;
};
