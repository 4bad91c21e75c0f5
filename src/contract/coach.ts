import type { Result } from './result';
import type { AccountId, CalendarDate, Instant, ParentKind } from './vocabulary';

/** A team's school: `strict` hears all remarks, `permissive` only what the coach is sure of, `off` none. */
export const SCHOOLS = ['strict', 'permissive', 'off'] as const;
export type School = (typeof SCHOOLS)[number];

/** Why somebody set a remark aside. */
export const DISMISSAL_REASONS = ['intended', 'mistaken', 'later'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export type CoachSettingsView = {
  /** For teams without a school of their own, and for objectives without a team. */
  school: School;
  teamSchools: { teamId: string; school: School }[];
  /** Acronyms and terms that everybody in the organisation knows. */
  glossary: string[];
  version: number;
};

/** A remark that somebody set aside. It stays away as long as the text is the same. */
export type DismissalView = {
  messageKey: string;
  text: string;
  reason: DismissalReason;
  authorId: AccountId;
  at: Instant;
};

/** What the coach needs besides the text to read it in the editor. */
export type CoachingView = {
  settings: CoachSettingsView;
  /** Team of the objective; null where there is none yet. */
  teamId: string | null;
  dismissals: DismissalView[];
  /** Values of a key result so far, oldest first, and the last day of its cycle. */
  values: { day: CalendarDate; value: number }[];
  endsOn: CalendarDate | null;
};

/** How the texts of a cycle read: how many of them the coach would ask about, and why. No person is part of it. */
export type DraftQualityView = {
  objectives: number;
  keyResults: number;
  /** Key results that read as work. */
  activities: number;
  /** Key results without a number, a starting point, or that contradict their fields. */
  unmeasured: number;
  /** Titles of both kinds that others may not understand. */
  unclear: number;
  /** Objectives whose key results do not fit together. */
  together: number;
};

export type CoachContract = {
  /** For an objective or key result, or with `id: null` for one that is being written, under `objectiveId` if known. */
  getCoaching: (args: { kind: ParentKind; id: string | null; objectiveId: string | null }) => Result<CoachingView>;
  /** For those who may edit it; the latest reason for a remark counts. */
  dismissRemark: (args: {
    kind: ParentKind;
    id: string;
    messageKey: string;
    text: string;
    reason: DismissalReason;
  }) => Result<DismissalView>;
  restoreRemark: (args: { kind: ParentKind; id: string; messageKey: string }) => Result<null>;
  /** Over the objectives of a cycle that the person sees; teams whose school is off are left out. */
  getDraftQuality: (args: { cycleId: string }) => Result<DraftQualityView>;
  getCoachSettings: () => Result<CoachSettingsView>;
  saveCoachSettings: (
    args: Omit<CoachSettingsView, 'version'> & { expectedVersion: number },
  ) => Result<CoachSettingsView>;
};

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
