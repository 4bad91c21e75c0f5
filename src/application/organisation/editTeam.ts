import type { TeamDraft, TeamView } from '../../contract/organisation';
import { mustExist, mustWin } from '../failure';
import type { Services } from '../ports/services';
import { mustBeTeam, stateOfTeam } from './mustBeTeam';
import { presentTeam } from './presentOrganisation';

/** Saves a team over the version that its editor saw. */
export async function editTeam(
  services: Pick<Services, 'organisation'>,
  { teamId, expectedVersion, ...draft }: TeamDraft & { teamId: string; expectedVersion: number },
): Promise<TeamView> {
  mustExist(await services.organisation.findTeam(teamId), 'teamNotFound');
  const team = { ...(await mustBeTeam(services, draft)), id: teamId, version: expectedVersion + 1 };
  const won = await services.organisation.updateTeam(team, expectedVersion);
  await mustWin(won, () => stateOfTeam(services, teamId), 'teamNotFound');
  return presentTeam(team);
}
