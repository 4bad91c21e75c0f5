import type { CalendarDate } from '../../contract/vocabulary';
import type { KeyResult, KeyResultStanding } from '../../domain/model/keyResult';
import { keyResultWork } from '../../domain/work';
import type { Services } from '../ports/services';
import type { Snapshot } from '../ports/stores';
import type { LinkFact } from '../ports/tree';
import { siteDay } from '../settings/siteDay';
import { groupLinks } from '../tree/groupLinks';

export type SnapshotUses = Pick<Services, 'keyResults' | 'snapshots' | 'tree' | 'settings' | 'moment'>;

/** Writes down what the numbers of some key results are today; the last writing of a day stands. */
export async function saveSnapshots(services: SnapshotUses, keyResultIds: readonly string[]): Promise<void> {
  if (keyResultIds.length === 0) return;
  const [keyResults, links, { settings, today }] = await Promise.all([
    services.keyResults.findMany(keyResultIds),
    services.tree.links(keyResultIds),
    siteDay(services),
  ]);
  const linksOf = groupLinks(links);
  await services.snapshots.save(
    keyResults.map((keyResult) => ({
      ...numbersOf(keyResult, today),
      ...workOf(linksOf.get(keyResult.id) ?? [], settings.workUnit),
    })),
  );
}

function numbersOf(keyResult: KeyResult, day: CalendarDate): Omit<Snapshot, keyof ReturnType<typeof workOf>> {
  const { id, baseline, target } = keyResult;
  return { keyResultId: id, day, baseline, target, ...standing(keyResult) };
}

function standing(keyResult: KeyResult): KeyResultStanding {
  const { value, confidence, previousConfidence, lastCheckInOn, recentValues, milestoneReached, milestoneTotal } =
    keyResult;
  return { value, confidence, previousConfidence, lastCheckInOn, recentValues, milestoneReached, milestoneTotal };
}

function workOf(links: readonly LinkFact[], unit: Parameters<typeof keyResultWork>[1]) {
  const { delivered, scope, notDelivered } = keyResultWork(links, unit);
  return { delivered, scope, notDelivered };
}
