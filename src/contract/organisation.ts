import type { Result } from './result';
import type { AccountId, DefaultLevel, ProjectId } from './vocabulary';

export type LevelView = {
  id: string;
  position: number;
  name: string;
  defaultName: DefaultLevel | null;
  version: number;
};

export type TeamView = {
  id: string;
  name: string;
  levelId: string;
  leadId: AccountId | null;
  memberIds: AccountId[];
  projectIds: ProjectId[];
  version: number;
};

/** A team where it is only named: a tree does not carry everybody's members. */
export type TeamLabel = Pick<TeamView, 'id' | 'name' | 'levelId' | 'leadId'>;

export type TeamDraft = Omit<TeamView, 'id' | 'version'>;

export type OrganisationContract = {
  listOrganisation: () => Result<{ levels: LevelView[]; teams: TeamView[] }>;
  /** Saves all levels in their order; a level that objectives still use cannot be left out. */
  saveLevels: (args: {
    levels: { id: string | null; name: string; defaultName: DefaultLevel | null; expectedVersion: number | null }[];
  }) => Result<LevelView[]>;
  createTeam: (args: TeamDraft) => Result<TeamView>;
  editTeam: (args: TeamDraft & { teamId: string; expectedVersion: number }) => Result<TeamView>;
  /** Refused while objectives name the team. */
  deleteTeam: (args: { teamId: string; expectedVersion: number }) => Result<null>;
};
