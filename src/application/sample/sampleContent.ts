import type { Commitment, DefaultLevel } from '../../contract/vocabulary';

/** The sentences of the sample in the language of who asks for it. */
export type SampleTexts = {
  cycle: string;
  objectives: Record<SampleObjective, { title: string; why: string }>;
  keyResults: Record<SampleKeyResult, { title: string; unit: string }>;
  notes: { first: string; second: string };
  milestones: { first: string; second: string; third: string };
};

export const SAMPLE_OBJECTIVES = ['company', 'department', 'team'] as const;
export type SampleObjective = (typeof SAMPLE_OBJECTIVES)[number];
export const SAMPLE_KEY_RESULTS = ['renewals', 'hotline', 'onboarding', 'answers'] as const;
export type SampleKeyResult = (typeof SAMPLE_KEY_RESULTS)[number];

/** A key result of the sample; `said` are its check-ins by days after the start of the cycle. */
export type SampleMeasure = {
  under: SampleObjective;
  measure: 'metric' | 'milestone';
  baseline: number | null;
  target: number | null;
  said: readonly { day: number; value: number | null; confidence: number; note: 'first' | 'second' }[];
};

export const SAMPLE_LEVELS: Record<SampleObjective, DefaultLevel> = {
  company: 'company',
  department: 'department',
  team: 'team',
};

/** The company's objective is aspirational, so that a visitor sees both kinds. */
export const commitmentOf = (objective: SampleObjective): Commitment =>
  objective === 'company' ? 'aspirational' : 'committed';

/** One on track, one behind, one check-list, one that nobody has spoken of: what a tree has to tell apart. */
export const SAMPLE_MEASURES: Record<SampleKeyResult, SampleMeasure> = {
  renewals: {
    under: 'company',
    measure: 'metric',
    baseline: 82,
    target: 90,
    said: [
      { day: 10, value: 83, confidence: 7, note: 'first' },
      { day: 24, value: 86, confidence: 8, note: 'second' },
    ],
  },
  hotline: {
    under: 'department',
    measure: 'metric',
    baseline: 400,
    target: 120,
    said: [
      { day: 10, value: 390, confidence: 6, note: 'first' },
      { day: 24, value: 370, confidence: 5, note: 'second' },
    ],
  },
  onboarding: {
    under: 'team',
    measure: 'milestone',
    baseline: null,
    target: null,
    said: [{ day: 24, value: null, confidence: 8, note: 'second' }],
  },
  answers: { under: 'team', measure: 'metric', baseline: 48, target: 8, said: [] },
};
