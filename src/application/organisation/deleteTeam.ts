import { lostTo, mustExist, mustHold } from '../failure';
import type { Services } from '../ports/services';
import { stateOfTeam } from './mustBeTeam';

/** Deletes a team that no objective names. */
export async function deleteTeam(
  services: Pick<Services, 'organisation'>,
  { teamId, expectedVersion }: { teamId: string; expectedVersion: number },
): Promise<null> {
  if (await services.organisation.deleteTeam(teamId, expectedVersion)) return null;
  const now = mustExist(await stateOfTeam(services, teamId), 'teamNotFound');
  mustHold(now.version !== expectedVersion, 'teamInUse');
  throw lostTo(now);
}
