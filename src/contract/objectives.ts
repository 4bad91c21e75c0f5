import type { Result } from './result';
import type { ObjectiveRow, PathStep } from './tree';
import type { AccountId, Commitment, Instant, ParentKind, Visibility } from './vocabulary';

export type ObjectiveDraft = {
  title: string;
  why: string;
  levelId: string;
  teamId: string | null;
  ownerId: AccountId;
  cycleId: string;
  parent: { kind: ParentKind; id: string } | null;
  commitment: Commitment;
  visibility: Visibility;
  viewerIds: AccountId[];
  weight: number;
};

/** Everything of one objective, for its side panel and its form. */
export type ObjectiveDetail = {
  row: ObjectiveRow;
  draft: ObjectiveDraft;
  path: PathStep[];
  activity: ActivityEntry[];
};

/** Something that happened; the sentence is `activity.<verb>`. */
export type ActivityEntry = {
  id: string;
  at: Instant;
  actorId: AccountId | null;
  verb: string;
  values: Record<string, number | string | null>;
};

export type ObjectiveChoice = { kind: ParentKind; id: string; key: string; title: string; cycleId: string };

export type ObjectivesContract = {
  getObjective: (args: { objectiveId: string }) => Result<ObjectiveDetail>;
  /** Attempts with the same `requestId` create one objective. */
  createObjective: (args: ObjectiveDraft & { requestId?: string }) => Result<{ objectiveId: string }>;
  editObjective: (
    args: ObjectiveDraft & { objectiveId: string; expectedVersion: number },
  ) => Result<{ version: number }>;
  /** Refused while key results or other objectives hang from it. */
  deleteObjective: (args: { objectiveId: string; expectedVersion: number }) => Result<null>;
  /** Possible parents by text, those of longer cycles and higher levels first. */
  findParents: (args: { text: string; cycleId: string; exceptObjectiveId?: string }) => Result<ObjectiveChoice[]>;
  /** Fills an empty site with a small, marked sample, or takes exactly that away again. */
  createSample: (args: { locale: string }) => Result<{ cycleId: string }>;
  removeSample: () => Result<null>;
  hasSample: () => Result<boolean>;
};
