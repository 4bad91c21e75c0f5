import type { CycleDraft, CycleView } from '../../contract/cycles';
import { cycleProblems } from '../../domain/fieldRules';
import { mustBeSound } from '../failure';
import { ensureLevels } from '../organisation/ensureLevels';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { adoptTimeZone } from '../settings/adoptTimeZone';
import { presentCycle } from './presentCycle';

/** Plans a cycle as a draft. The first one of a site brings the default levels with it. */
export async function createCycle(
  services: Pick<Services, 'cycles' | 'organisation' | 'marks' | 'settings' | 'moment'>,
  caller: Caller,
  { name, startsOn, endsOn }: CycleDraft,
): Promise<CycleView> {
  mustBeSound(cycleProblems({ name, startsOn, endsOn }));
  await ensureLevels(services);
  await adoptTimeZone(services, caller);
  const cycle = { id: services.moment.createId(), name, startsOn, endsOn, state: 'draft' as const, version: 1 };
  await services.cycles.insert(cycle);
  return presentCycle(cycle);
}
