import type { AccountId, Right } from '../contract/vocabulary';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/keyResult';
import type { Objective } from './model/objective';
import type { Team } from './model/organisation';

/** Who asks. Read from the platform's context, never from what a browser sent. */
export type Viewer = {
  /** Null for an anonymous reader, who sees what is open and changes nothing. */
  accountId: AccountId | null;
  /** OKR admin or Jira administrator. */
  administers: boolean;
};

export type TeamsById = ReadonlyMap<string, Team>;

type Guarded = Pick<Objective, 'visibility' | 'ownerId' | 'teamId' | 'viewerIds'>;
type Owned = Pick<KeyResult, 'ownerId'>;

export function teamsById(teams: readonly Team[]): TeamsById {
  return new Map(teams.map((team) => [team.id, team]));
}

/** Open objectives are for everyone; restricted ones for owner, team, named viewers and OKR admins. */
export function maySee(objective: Guarded, viewer: Viewer, teams: TeamsById): boolean {
  if (objective.visibility === 'open' || viewer.administers) return true;
  return (
    isPerson(viewer, objective.ownerId) ||
    leads(objective, viewer, teams) ||
    belongsTo(objective, viewer, teams) ||
    (viewer.accountId !== null && objective.viewerIds.includes(viewer.accountId))
  );
}

/** Owner, team lead and OKR admin; a key result's own owner may edit that key result. */
export function mayEdit(objective: Guarded, viewer: Viewer, teams: TeamsById, keyResult?: Owned): boolean {
  if (viewer.accountId === null || !maySee(objective, viewer, teams)) return false;
  return (
    viewer.administers ||
    isPerson(viewer, objective.ownerId) ||
    leads(objective, viewer, teams) ||
    (keyResult !== undefined && isPerson(viewer, keyResult.ownerId))
  );
}

/** Whoever may edit, and the members of the objective's team. */
export function mayCheckIn(objective: Guarded, viewer: Viewer, teams: TeamsById, keyResult: Owned): boolean {
  if (viewer.accountId === null || !maySee(objective, viewer, teams)) return false;
  return mayEdit(objective, viewer, teams, keyResult) || belongsTo(objective, viewer, teams);
}

/** Everyone signed in who sees the key result; that the issue may be edited is Jira's to answer. */
export function mayAttach(objective: Guarded, viewer: Viewer, teams: TeamsById): boolean {
  return viewer.accountId !== null && maySee(objective, viewer, teams);
}

/** What the viewer may do with an objective. Nothing in a closed cycle: it must be reopened first. */
export function rightsOnObjective(
  objective: Guarded,
  viewer: Viewer,
  teams: TeamsById,
  cycle: Pick<Cycle, 'state'>,
): Right[] {
  return cycle.state !== 'closed' && mayEdit(objective, viewer, teams) ? ['edit'] : [];
}

/** What the viewer may do with a key result of that objective. Nothing in a closed cycle. */
export function rightsOnKeyResult(
  keyResult: Owned,
  objective: Guarded,
  viewer: Viewer,
  teams: TeamsById,
  cycle: Pick<Cycle, 'state'>,
): Right[] {
  if (cycle.state === 'closed') return [];
  const rights: Right[] = [];
  if (mayEdit(objective, viewer, teams, keyResult)) rights.push('edit');
  if (mayCheckIn(objective, viewer, teams, keyResult)) rights.push('checkIn');
  if (mayAttach(objective, viewer, teams)) rights.push('attach');
  return rights;
}

function isPerson(viewer: Viewer, accountId: AccountId): boolean {
  return viewer.accountId !== null && viewer.accountId === accountId;
}

function leads(objective: Guarded, viewer: Viewer, teams: TeamsById): boolean {
  const lead = teamOf(objective, teams)?.leadId ?? null;
  return lead !== null && isPerson(viewer, lead);
}

function belongsTo(objective: Guarded, viewer: Viewer, teams: TeamsById): boolean {
  return viewer.accountId !== null && (teamOf(objective, teams)?.memberIds.includes(viewer.accountId) ?? false);
}

function teamOf(objective: Guarded, teams: TeamsById): Team | undefined {
  return objective.teamId === null ? undefined : teams.get(objective.teamId);
}
