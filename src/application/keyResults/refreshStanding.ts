import { standingOf } from '../../domain/checkIns';
import type { Services } from '../ports/services';
import { saveSnapshots, type SnapshotUses } from './saveSnapshots';

export type RefreshUses = SnapshotUses & Pick<Services, 'checkIns'>;

/**
 * Derives a key result's standing from its check-ins and milestones and writes today's snapshot. Safe to repeat: what
 * stopped half-way is put right by the next write or by the daily job.
 */
export async function refreshStanding(services: RefreshUses, keyResultId: string): Promise<void> {
  const [checkIns, milestones] = await Promise.all([
    services.checkIns.listFor(keyResultId),
    services.keyResults.milestones(keyResultId),
  ]);
  await services.keyResults.saveStanding(keyResultId, standingOf(checkIns, milestones));
  await saveSnapshots(services, [keyResultId]);
}
