import type { KeyResultRow } from './tree';
import type { Result } from './result';
import type { AccountId, Alignment, CalendarDate, Instant, ProjectId } from './vocabulary';

export type ExemptionView = { reason: string; authorId: AccountId; until: CalendarDate | null; version: number };

/** A project in the list; its key and name are read in the browser as the viewer. */
export type ProjectAlignmentView = {
  projectId: ProjectId;
  alignment: Alignment;
  /** Open issues under linked epics / open issues; null while the open issues are not counted. */
  share: number | null;
  openIssues: number | null;
  openLinkedIssues: number;
  /** Why it is where it is: a key under `alignment.reason` with its values. */
  reasonKey: string;
  reasonValues: Record<string, number | string | null>;
  lastActivityAt: Instant | null;
  exemption: ExemptionView | null;
};

export type AlignmentTrendPoint = { week: CalendarDate; active: number; orphan: number };

export type AlignmentView = {
  projects: ProjectAlignmentView[];
  /** Null before the first scan. */
  scannedAt: Instant | null;
  scanning: boolean;
  trend: AlignmentTrendPoint[];
};

/** Gaps that are not projects; epics in progress without key result are asked of Jira in the browser. */
export type GapsView = {
  keyResultsWithoutWork: KeyResultRow[];
  objectivesWithoutKeyResults: { id: string; key: string; title: string; ownerId: AccountId }[];
};

export type AlignmentContract = {
  getAlignment: () => Result<AlignmentView>;
  getGaps: (args: { cycleId?: string }) => Result<GapsView>;
  /** The project in view, from Forge's context. */
  getProjectAlignment: () => Result<ProjectAlignmentView | null>;
  /** OKR admins only. */
  exemptProject: (args: { projectId: ProjectId; reason: string; until: CalendarDate | null }) => Result<null>;
  endExemption: (args: { projectId: ProjectId; expectedVersion: number }) => Result<null>;
  /** Asks for a new scan now; it runs in the background. */
  scanProjects: () => Result<null>;
};
