import type { TeamDraft, TeamView } from '../../contract/organisation';
import type { Services } from '../ports/services';
import { mustBeTeam } from './mustBeTeam';
import { presentTeam } from './presentOrganisation';

/** Adds a team. */
export async function createTeam(
  services: Pick<Services, 'organisation' | 'moment'>,
  draft: TeamDraft,
): Promise<TeamView> {
  const team = { ...(await mustBeTeam(services, draft)), id: services.moment.createId(), version: 1 };
  await services.organisation.insertTeam(team);
  return presentTeam(team);
}
