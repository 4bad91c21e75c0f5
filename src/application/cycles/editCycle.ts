import type { CycleDraft, CycleView } from '../../contract/cycles';
import { cycleProblems } from '../../domain/fieldRules';
import { PlumblineFailure, mustBeSound, mustExist } from '../failure';
import type { Services } from '../ports/services';
import { mustSaveCycle } from './mustSaveCycle';
import { presentCycle } from './presentCycle';

/** Renames a cycle or moves its bounds; a closed one stays as its results were agreed on. */
export async function editCycle(
  services: Pick<Services, 'cycles'>,
  { cycleId, expectedVersion, name, startsOn, endsOn }: CycleDraft & { cycleId: string; expectedVersion: number },
): Promise<CycleView> {
  mustBeSound(cycleProblems({ name, startsOn, endsOn }));
  const cycle = mustExist(await services.cycles.find(cycleId), 'cycleNotFound');
  if (cycle.state === 'closed') throw new PlumblineFailure('closedCycle', 'closedCycle', { cycle: cycle.name });
  return presentCycle(await mustSaveCycle(services, { ...cycle, name, startsOn, endsOn }, expectedVersion));
}
