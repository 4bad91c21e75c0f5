import type { Services } from '../ports/services';
import { applyIssues, type ApplyUses } from './applyIssues';
import { logRun } from './logRun';
import { askForReading, readingBegins } from './tellChanges';

export type ReadChangesUses = ApplyUses & Pick<Services, 'jira' | 'changedIssues' | 'marks' | 'syncLog'>;

/** Issues that are read and settled before the next ones: five bulk calls at once. */
const SLICE = 500;
/** Issues of one run; what is left is read by the next one. */
const RUN_MAX = 2_000;

/** Tells whether there is time for one more step. */
export type Time = { hasTime(): boolean };

/**
 * Reads the issues that events told of. The mark goes first: whatever changes from here on asks for its own reading.
 * An issue is forgotten only once it is settled, so that a run that fails loses nothing.
 */
export async function readChanges(services: ReadChangesUses, time: Time): Promise<void> {
  await readingBegins(services);
  if ((await services.changedIssues.waiting()).count === 0) return;
  const isThrough = await logRun(services, 'events', async (tally) => {
    for (let read = 0; read < RUN_MAX && time.hasTime(); read += SLICE) {
      const taken = await services.changedIssues.take(SLICE);
      if (taken.length === 0) return true;
      const reading = await services.jira.issues(taken.map(({ issueId }) => issueId));
      const changed = await applyIssues(services, reading);
      await services.changedIssues.done(taken);
      tally.add({ read: taken.length, changed });
      if (taken.length < SLICE) return true;
    }
    return false;
  });
  if (!isThrough) await askForReading(services);
}
