import { standingOf } from '../../domain/checkIns';
import type { KeyResult, KeyResultStanding } from '../../domain/model/keyResult';
import { thinSnapshots } from '../../domain/snapshots';
import { saveSnapshots, type SnapshotUses } from '../keyResults/saveSnapshots';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import type { Time } from './readChanges';

export type TidyUses = SnapshotUses & Pick<Services, 'work' | 'queue'>;

const PAGE = 200;

/** Puts right what a crash left half done, and lets go of what nobody needs. Goes on later when time runs out. */
export async function tidy(services: TidyUses, after: string | null, time: Time): Promise<void> {
  if (after === null) {
    await services.work.dropUnlinkedEpics();
    await thinAll(services);
  }
  for (let last = after; ;) {
    const page = await services.keyResults.pageWithSources(last, PAGE);
    const wrong = page.flatMap(({ keyResult, checkIns, milestones }) => {
      const standing = standingOf(checkIns, milestones);
      return isSame(keyResult, standing) ? [] : [{ id: keyResult.id, standing }];
    });
    for (const { id, standing } of wrong) await services.keyResults.saveStanding(id, standing);
    await saveSnapshots(services, wrong.map(({ id }) => id)); // prettier-ignore
    last = page.at(-1)?.keyResult.id ?? null;
    if (page.length < PAGE || last === null) return;
    if (!time.hasTime()) {
      await services.queue.push({ kind: 'tidy', after: last });
      return;
    }
  }
}

async function thinAll(services: Pick<Services, 'snapshots' | 'settings' | 'moment'>): Promise<void> {
  const { today } = await siteDay(services);
  for (let last: string | null = null; ;) {
    const page: { keyResultId: string; days: string[] }[] = await services.snapshots.days(last, PAGE);
    for (const { keyResultId, days } of page) {
      const dropped = thinSnapshots(days, today);
      if (dropped.length > 0) await services.snapshots.drop(keyResultId, dropped);
    }
    last = page.at(-1)?.keyResultId ?? null;
    if (page.length < PAGE || last === null) return;
  }
}

function isSame(keyResult: KeyResult, standing: KeyResultStanding): boolean {
  const fields = Object.keys(standing) as (keyof KeyResultStanding)[];
  return fields.every((field) => JSON.stringify(keyResult[field]) === JSON.stringify(standing[field]));
}
