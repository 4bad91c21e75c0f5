/** The words of the field as they travel and are stored. Their meaning is in the README's glossary. */

/** A calendar date `YYYY-MM-DD` in the site's time zone. */
export type CalendarDate = string;
/** A moment as ISO 8601 in UTC with milliseconds, such as `2026-11-23T08:00:00.000Z`. */
export type Instant = string;
/** Atlassian account id; the only personal data that is stored. */
export type AccountId = string;
/** Numeric Jira id of an issue, as a string. Keys change when issues move, ids do not. */
export type IssueId = string;
/** Numeric Jira id of a project, as a string. */
export type ProjectId = string;

export const CYCLE_STATES = ['draft', 'active', 'review', 'closed'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];
/** What keeps a key result's cycle from beginning. */
export const MISSING = ['owner', 'baseline', 'target'] as const;
export type Missing = (typeof MISSING)[number];

export const COMMITMENTS = ['committed', 'aspirational'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const VISIBILITIES = ['open', 'restricted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How a key result is measured: by an indicator, by the linked work, or by a weighted check-list. */
export const MEASURES = ['metric', 'work', 'milestone'] as const;
export type Measure = (typeof MEASURES)[number];

/** In the order in which the first that applies is shown. */
export const HEALTHS = ['closed', 'outdated', 'pending', 'offTrack', 'atRisk', 'onTrack'] as const;
export type Health = (typeof HEALTHS)[number];

export const SIGNALS = [
  'busyNotMoving',
  'movingWithoutWork',
  'noWorkAttached',
  'noMovement',
  'tooComfortable',
] as const;
export type Signal = (typeof SIGNALS)[number];

export const BLOCKERS = ['organisational', 'decisional', 'cultural', 'technical'] as const;
export type Blocker = (typeof BLOCKERS)[number];

/** What work is counted in. */
export const WORK_UNITS = ['issues', 'storyPoints'] as const;
export type WorkUnit = (typeof WORK_UNITS)[number];

/** Jira's status categories; their keys are fixed, their names are translated. */
export const STATUS_CATEGORIES = ['undefined', 'new', 'indeterminate', 'done'] as const;
export type StatusCategory = (typeof STATUS_CATEGORIES)[number];

export const ALIGNMENTS = ['orphan', 'partlyAligned', 'aligned', 'exempt', 'quiet'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Why an epic that is linked no longer counts, or `live` when it does. */
export const EPIC_STATES = ['live', 'deleted', 'converted', 'archived'] as const;
export type EpicState = (typeof EPIC_STATES)[number];

export const PARENT_KINDS = ['objective', 'keyResult'] as const;
export type ParentKind = (typeof PARENT_KINDS)[number];

/** The three levels that exist from the start; their names are translated until an admin renames them. */
export const DEFAULT_LEVELS = ['company', 'department', 'team'] as const;
export type DefaultLevel = (typeof DEFAULT_LEVELS)[number];

/** What a viewer may do with a row; the same rule greys the button and refuses the call. */
export const RIGHTS = ['edit', 'checkIn', 'attach'] as const;
export type Right = (typeof RIGHTS)[number];
