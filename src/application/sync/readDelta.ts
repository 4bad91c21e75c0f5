import { PlumblineFailure } from '../failure';
import type { DeltaPlace } from '../ports/runtime';
import type { Services } from '../ports/services';
import { applyIssues } from './applyIssues';
import { logRun } from './logRun';
import type { ReadChangesUses, Time } from './readChanges';

/** Mark that holds the instant up to which every change was read. */
export const READ_UNTIL = 'delta:until';
/** Jira compares by the minute, and its index may lag. */
const OVERLAP_MINUTES = 2;
const FIRST_MINUTES = 90;
/** After a longer silence the daily comparison is cheaper than reading everything that changed. */
const MOST_MINUTES = 2 * 24 * 60;

/**
 * Reads what changed since the last time, whether an event told of it or not. The watermark moves only when a run came
 * to its end; one that runs out of time goes on at the page it came to.
 */
export async function readDelta(services: ReadChangesUses, from: DeltaPlace | undefined, time: Time): Promise<void> {
  const { minutes, startedAt } = from ?? (await placeNow(services));
  await logRun(services, 'hourly', async (tally) => {
    let next: string | null = from?.next ?? null;
    for (;;) {
      const page = await services.jira.changedSince(minutes, next);
      const changed = await applyIssues(services, { found: page.issues, gone: [] });
      tally.add({ read: page.issues.length, changed });
      // The same page again would turn in circles, and to stop here would pass over what follows.
      if (page.next !== null && page.next === next) throw new PlumblineFailure('jiraUnavailable', 'jiraUnavailable');
      next = page.next;
      if (next === null) break;
      if (!time.hasTime()) {
        await services.queue.push({ kind: 'delta', from: { minutes, startedAt, next } });
        return;
      }
    }
    await services.marks.write(READ_UNTIL, startedAt);
  });
}

async function placeNow({ marks, moment }: Pick<Services, 'marks' | 'moment'>): Promise<Omit<DeltaPlace, 'next'>> {
  const startedAt = moment.now();
  const until = await marks.read(READ_UNTIL);
  if (until === undefined) return { startedAt, minutes: FIRST_MINUTES };
  const passed = Math.ceil((Date.parse(startedAt) - Date.parse(until)) / 60_000);
  return { startedAt, minutes: Math.min(Math.max(passed, 0) + OVERLAP_MINUTES, MOST_MINUTES) };
}
