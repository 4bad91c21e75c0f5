/** Which formula a sentence is about. */
export type FormulaKey =
  | 'metricProgress'
  | 'workProgress'
  | 'milestoneProgress'
  | 'nothingMeasured'
  | 'rollUp'
  | 'keyResultHealth'
  | 'objectiveHealth'
  | 'pace'
  | 'alignment';

export type ExplanationValues = Record<string, number | string | null>;

/** One thing that went into a number. */
export type ExplanationInput = {
  kind: 'objective' | 'keyResult' | 'epic' | 'milestone' | 'restricted';
  /** Null for what the viewer may not see. */
  id: string | null;
  /** `O-12` or `KR-34`; null for what has none. */
  key: string | null;
  /** Title; null for an epic, whose title is only ever read as the viewer. */
  label: string | null;
  values: ExplanationValues;
};

/** How a number came about, without sentences, precise enough to compute it again by hand. */
export type Explanation = { formulaKey: FormulaKey; values: ExplanationValues; inputs: ExplanationInput[] };
