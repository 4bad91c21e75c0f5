import type { CycleView } from './cycles';
import type { LevelView, TeamLabel } from './organisation';
import type { Result } from './result';
import type {
  AccountId,
  CalendarDate,
  Commitment,
  Health,
  Instant,
  Measure,
  ParentKind,
  Right,
  Signal,
  Visibility,
  WorkUnit,
} from './vocabulary';

/** `raw` may leave 0–1; `shown` is clamped to it. Both are fractions, not percentages. */
export type ProgressView = { raw: number; shown: number };

export type HealthCounts = Partial<Record<Health, number>>;

/** Work of linked issues. `share` is null when nothing is in scope. Counts are in `unit`. */
export type WorkView = {
  unit: WorkUnit;
  delivered: number;
  scope: number;
  notDelivered: number;
  /** Weighted share of the scope that is delivered. */
  share: ProgressView | null;
  /** Added to and removed from the scope since the cycle began (or since the link, if later). */
  added: number;
  removed: number;
  /** Issues that nobody estimated and that count with the median of their epic; 0 when counting issues. */
  unestimated: number;
  epics: number;
};

type RowCommon = {
  id: string;
  /** `O-12` or `KR-34`. */
  key: string;
  /** Row id of the parent within this tree; null for a root. */
  parentRowId: string | null;
  /** 1 for a root. */
  depth: number;
  title: string;
  ownerId: AccountId;
  weight: number;
  /** Null when there is nothing to measure. */
  progress: ProgressView | null;
  /** Expected progress today, 0–1; null while pace is not judged or the cycle has not begun. */
  pace: number | null;
  health: Health;
  signals: Signal[];
  can: Right[];
  version: number;
  /** Shown only because a row beneath it matches the filter. */
  context: boolean;
};

export type ObjectiveRow = RowCommon & {
  kind: 'objective';
  levelId: string;
  teamId: string | null;
  cycleId: string;
  commitment: Commitment;
  visibility: Visibility;
  /** How many parts beneath it (key results and objectives) are in which health. */
  children: HealthCounts;
  /** Parts that count in its progress and that the viewer may not see. */
  restrictedChildren: number;
  /** Where a root hangs outside this tree, top first; a restricted ancestor has no title. */
  path: PathStep[];
  /** Set when its parents form a loop, which is shown broken here. */
  inLoop: boolean;
};

export type PathStep = { kind: ParentKind; id: string; key: string; title: string };

export type KeyResultRow = RowCommon & {
  kind: 'keyResult';
  objectiveId: string;
  measure: Measure;
  unit: string;
  baseline: number | null;
  target: number | null;
  value: number | null;
  confidence: number | null;
  /** Latest confidence minus the one before; null with fewer than two check-ins. */
  confidenceTrend: number | null;
  lastCheckInOn: CalendarDate | null;
  /** Only for `milestone`: Σ weight reached and in all. */
  milestoneReached: number;
  milestoneTotal: number;
  work: WorkView;
};

export type TreeRow = ObjectiveRow | KeyResultRow;

export type TreeFilter = {
  teamId?: string;
  levelId?: string;
  ownerId?: AccountId;
  health?: Health;
  text?: string;
  /** Only this objective and what hangs beneath it. */
  objectiveId?: string;
};

export type TreeView = {
  cycle: CycleView;
  /** Rows in depth-first order: a parent stands before its children. */
  rows: TreeRow[];
  /** Offset of the next page; null on the last one. */
  nextOffset: number | null;
  /** Rows over all pages. */
  total: number;
  /** Visible key results by health, over all pages. */
  keyResultHealth: HealthCounts;
  levels: LevelView[];
  teams: TeamLabel[];
  cycles: CycleView[];
  /** The day that the tree shows: today, or the day it is frozen at. */
  asOf: CalendarDate;
  frozen: boolean;
  computedAt: Instant;
};

export type TreeContract = {
  /** The tree of a cycle (the current one if none is named), live or frozen at a date. Reads no Jira. */
  getTree: (args: {
    cycleId?: string;
    filter?: TreeFilter;
    frozenAt?: CalendarDate;
    offset?: number;
  }) => Result<TreeView | null>;
};
