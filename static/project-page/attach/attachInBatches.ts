import { ATTACH_BATCH_MAX } from '../../../src/contract/limits';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { AttachOutcome } from '../../../src/contract/workLinks';
import { call } from '../../shared/client/call';
import { readLinks } from '../epics/readLinks';

/** Detaching is one call an epic: so many at a time. */
const AT_ONCE = 4;

/**
 * Attaches epics to a key result in as many calls as it takes. `onOutcomes` hears what became of each batch, so that
 * what was done is known when a later one fails.
 */
export async function attachInBatches(
  keyResultId: string,
  epicIds: readonly IssueId[],
  onOutcomes: (outcomes: AttachOutcome[]) => void,
): Promise<void> {
  for (let start = 0; start < epicIds.length; start += ATTACH_BATCH_MAX) {
    const batch = epicIds.slice(start, start + ATTACH_BATCH_MAX);
    const { outcomes } = await call('attachEpics', { keyResultId, epicIds: batch, weight: 1 });
    onOutcomes(outcomes);
  }
}

/** Takes an attaching back: detaches these epics from the key result. `onProgress` hears how many are done. */
export async function detachAll(
  keyResultId: string,
  epicIds: readonly IssueId[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const served = await readLinks(epicIds);
  const made = [...served.values()].flatMap(({ links }) => links.filter((link) => link.keyResultId === keyResultId));
  for (let start = 0; start < made.length; start += AT_ONCE) {
    onProgress(start, made.length);
    await Promise.all(
      made
        .slice(start, start + AT_ONCE)
        .map(({ linkId, version }) => call('detachEpic', { linkId, expectedVersion: version })),
    );
  }
}
