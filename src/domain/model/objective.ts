import type { AccountId, Commitment, Instant, ParentKind, Visibility } from '../../contract/vocabulary';

/** The one parent that takes part in arithmetic. */
export type ParentRef = { kind: ParentKind; id: string };

/** An ambition in words. Shown to people as `O-<number>`. */
export type Objective = {
  id: string;
  number: number;
  title: string;
  levelId: string;
  teamId: string | null;
  ownerId: AccountId;
  cycleId: string;
  parent: ParentRef | null;
  commitment: Commitment;
  visibility: Visibility;
  /** Who may see it besides owner, team and OKR admins when it is restricted. */
  viewerIds: readonly AccountId[];
  /** 0…WEIGHT_MAX, its share in the parent's progress. */
  weight: number;
  createdAt: Instant;
  version: number;
};
