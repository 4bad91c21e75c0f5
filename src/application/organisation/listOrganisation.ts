import type { LevelView, TeamView } from '../../contract/organisation';
import type { Services } from '../ports/services';
import { ensureLevels } from './ensureLevels';
import { presentLevel, presentTeam } from './presentOrganisation';

/** All levels from the top down and all teams by name. */
export async function listOrganisation(
  services: Pick<Services, 'organisation' | 'marks'>,
): Promise<{ levels: LevelView[]; teams: TeamView[] }> {
  const [levels, teams] = await Promise.all([ensureLevels(services), services.organisation.teams()]);
  return { levels: levels.map(presentLevel), teams: teams.map(presentTeam) };
}
