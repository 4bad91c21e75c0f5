import type { CycleView } from '../../contract/cycles';
import type { CycleState } from '../../contract/vocabulary';
import { mayMoveCycle } from '../../domain/cycles';
import { mustExist, mustHold } from '../failure';
import type { Services } from '../ports/services';
import { mustBeComplete } from './mustBeComplete';
import { mustSaveCycle } from './mustSaveCycle';
import { presentCycle } from './presentCycle';

/**
 * Moves a cycle one step on or back. Only OKR admins get here, and they may reopen a closed one. A draft begins when each
 * of its key results has owner, baseline and target.
 */
export async function setCycleState(
  services: Pick<Services, 'cycles' | 'keyResults'>,
  { cycleId, state, expectedVersion }: { cycleId: string; state: CycleState; expectedVersion: number },
): Promise<CycleView> {
  const cycle = mustExist(await services.cycles.find(cycleId), 'cycleNotFound');
  mustHold(mayMoveCycle(cycle.state, state, true), 'cycleStateNotAllowed', { from: cycle.state, to: state });
  if (cycle.state === 'draft') await mustBeComplete(services, { cycleId });
  return presentCycle(await mustSaveCycle(services, { ...cycle, state }, expectedVersion));
}
