import type { IssueId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';
import { compareEpics, type CompareUses } from './compareEpics';
import { logRun } from './logRun';
import type { Time } from './readChanges';
import { readEpics } from './readEpics';

export type CompareAllUses = CompareUses & Pick<Services, 'queue' | 'syncLog' | 'keyResults' | 'objectives'>;

/** Epics of one search. */
export const BATCH = 50;

/** Compares all linked epics with Jira, batch by batch; what time does not allow for is asked for anew. */
export async function compareAll(services: CompareAllUses, after: IssueId | null, time: Time): Promise<void> {
  await logRun(services, 'daily', async (tally) => {
    let last = after;
    for (;;) {
      const batch = await services.work.epicPage(last, BATCH);
      tally.add(await compareEpics(services, batch.map(({ issueId }) => issueId))); // prettier-ignore
      last = batch.at(-1)?.issueId ?? null;
      if (batch.length < BATCH || last === null) return;
      if (!time.hasTime()) {
        await services.queue.push({ kind: 'compare', after: last });
        return;
      }
    }
  });
}

/** The same for some epics only, in batches. */
export async function compareSome(services: CompareAllUses, epicIds: readonly IssueId[], time: Time): Promise<void> {
  const rest = await inBatches(epicIds, time, (batch) => compareEpics(services, batch));
  if (rest.length > 0) await services.queue.push({ kind: 'compareEpics', epicIds: rest });
}

/** Reads attached epics, in batches. */
export async function readAttached(services: CompareAllUses, epicIds: readonly IssueId[], time: Time): Promise<void> {
  await logRun(services, 'attach', async (tally) => {
    const rest = await inBatches(epicIds, time, async (batch) => tally.add(await readEpics(services, batch)));
    if (rest.length > 0) await services.queue.push({ kind: 'readEpics', epicIds: rest });
  });
}

/** Answers what there was no time for. */
async function inBatches(
  ids: readonly IssueId[],
  time: Time,
  work: (batch: IssueId[]) => Promise<unknown>,
): Promise<IssueId[]> {
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += BATCH) {
    if (start > 0 && !time.hasTime()) return wanted.slice(start);
    await work(wanted.slice(start, start + BATCH));
  }
  return [];
}
