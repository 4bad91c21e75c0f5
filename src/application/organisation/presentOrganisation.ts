import type { LevelView, TeamLabel, TeamView } from '../../contract/organisation';
import type { Level, Team } from '../../domain/model/organisation';

export function presentLevel({ id, position, name, defaultName, version }: Level): LevelView {
  return { id, position, name, defaultName, version };
}

export function presentTeam({ id, name, levelId, leadId, memberIds, projectIds, version }: Team): TeamView {
  return { id, name, levelId, leadId, memberIds: [...memberIds], projectIds: [...projectIds], version };
}

export function presentTeamLabel({ id, name, levelId, leadId }: Team): TeamLabel {
  return { id, name, levelId, leadId };
}
