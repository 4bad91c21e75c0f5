import type { CycleView } from '../../contract/cycles';
import { cycleNow } from '../../domain/cycles';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { presentCycle } from './presentCycle';

/** All cycles, newest first, and the one that a page opens with. */
export async function listCycles(
  services: Pick<Services, 'cycles' | 'settings' | 'moment'>,
): Promise<{ cycles: CycleView[]; currentId: string | null }> {
  const [cycles, { today }] = await Promise.all([services.cycles.list(), siteDay(services)]);
  const newestFirst = cycles.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : a.startsOn > b.startsOn ? -1 : 0));
  return { cycles: newestFirst.map(presentCycle), currentId: cycleNow(cycles, today)?.id ?? null };
}
