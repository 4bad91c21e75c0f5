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
  surroundings: SurroundingsView;
};

/** What a text stands among, as far as the person sees it. */
export type SurroundingsView = {
  /** Title of what the objective hangs from. */
  parentTitle: string | null;
  objectiveTitle: string | null;
  /** All key results of the objective. */
  keyResults: { id: string; title: string }[];
  /** How many objectives each team has in the cycle, the one being written left out. */
  teamObjectives: { teamId: string; count: number }[];
  /** Texts of the cycles around, those left out that hang above or beneath, by the team of their objective. */
  others: { teamId: string | null; texts: TextView[] }[];
  /** Texts that there are besides, because `others` is bounded. */
  othersLeftOut: number;
  /** Measures that suggestions may use, the nearest first. */
  indicators: IndicatorView[];
};

/** An objective (`O-…`) or key result (`KR-…`) by name. */
export type TextView = { id: string; key: string; title: string };

/** What a key result measures; the value is its latest. */
export type IndicatorView = { id: string; key: string; name: string; unit: string; value: number | null };

/** A text that the coach would ask about, with the first thing it would ask. */
export type QualityItem = TextView & { teamId: string | null; remark: RemarkView };
/** Bounded; `count` is of all. */
export type QualityGroup = { count: number; items: QualityItem[] };
/** Two texts of different teams that are alike, with the words they share. */
export type QualityPair = { first: PairedText; second: PairedText; words: string[] };
export type PairedText = TextView & { teamId: string | null };

/** What the coach would ask about the texts of a cycle. No person is part of it. */
export type DraftQualityView = {
  objectives: number;
  keyResults: number;
  /** Key results that read as work. */
  activities: QualityGroup;
  /** Key results without a number, a starting point, or that contradict their fields. */
  unmeasured: QualityGroup;
  /** Titles of both kinds that others may not understand. */
  unclear: QualityGroup;
  /** Objectives whose key results do not fit together. */
  together: QualityGroup;
  /** Teams with many objectives. */
  teams: RemarkView[];
  /** Texts that say the same, or that pull the same thing in opposite directions. */
  alike: QualityPair[];
  opposed: QualityPair[];
  /** Pairs that were found besides, and pairs that were not looked at because too many texts share their words. */
  pairsLeftOut: number;
  pairsNotCompared: number;
};

export type CoachContract = {
  /**
   * For an objective or key result, or with `id: null` for one that is being written, under `objectiveId` if known.
   * An objective is placed where its form says, if that is told.
   */
  getCoaching: (args: {
    kind: ParentKind;
    id: string | null;
    objectiveId: string | null;
    place?: { cycleId: string; parent: { kind: ParentKind; id: string } | null } | undefined;
  }) => Result<CoachingView>;
  /** For those who may edit it; the latest reason for a remark counts. */
  dismissRemark: (args: {
    kind: ParentKind;
    id: string;
    messageKey: string;
    text: string;
    reason: DismissalReason;
  }) => Result<DismissalView>;
  restoreRemark: (args: { kind: ParentKind; id: string; messageKey: string }) => Result<null>;
  /** Over the texts of a cycle that the person sees; teams whose school is off are left out. */
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
