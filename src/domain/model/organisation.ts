import type { AccountId, DefaultLevel, ProjectId } from '../../contract/vocabulary';

/** A rung of the organisation, ordered from the top (position 0) downwards. */
export type Level = {
  id: string;
  position: number;
  /** Empty for a default level that nobody renamed: its name is then translated. */
  name: string;
  defaultName: DefaultLevel | null;
  version: number;
};

export type Team = {
  id: string;
  name: string;
  levelId: string;
  leadId: AccountId | null;
  memberIds: readonly AccountId[];
  /** The Jira projects it owns. */
  projectIds: readonly ProjectId[];
  version: number;
};
