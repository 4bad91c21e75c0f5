import type { ObjectiveDraft } from '../../contract/objectives';
import type { Cycle } from '../../domain/model/cycle';
import { mustExist } from '../failure';
import type { Services } from '../ports/services';
import { mustBeOpen } from './seeObjective';

type Placed = Pick<ObjectiveDraft, 'cycleId' | 'levelId' | 'teamId'>;

/** Cycle (not closed), level and team of a draft must exist; answers the cycle. */
export async function mustPlace(
  { cycles, organisation }: Pick<Services, 'cycles' | 'organisation'>,
  { cycleId, levelId, teamId }: Placed,
): Promise<Cycle> {
  const cycle = mustExist(await cycles.find(cycleId), 'cycleNotFound');
  mustBeOpen(cycle);
  const levels = await organisation.levels();
  mustExist(
    levels.find(({ id }) => id === levelId),
    'levelNotFound',
  );
  if (teamId !== null) mustExist(await organisation.findTeam(teamId), 'teamNotFound');
  return cycle;
}
