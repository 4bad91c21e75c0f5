import { ATTACH_BATCH_MAX } from '../../../src/contract/limits';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { AttachOutcome, DetachOutcome } from '../../../src/contract/workLinks';
import { call } from '../client/call';

/**
 * Attaches epics to a key result in as many calls as it takes. `onOutcomes` hears what became of each batch, so that
 * what was done is known when a later one fails.
 */
export async function attachInBatches(
  keyResultId: string,
  epicIds: readonly IssueId[],
  onOutcomes: (outcomes: AttachOutcome[]) => void,
): Promise<void> {
  for (const batch of batchesOf(epicIds)) {
    onOutcomes((await call('attachEpics', { keyResultId, epicIds: batch, weight: 1 })).outcomes);
  }
}

/** Takes an attaching back, in the same way. */
export async function detachInBatches(
  keyResultId: string,
  epicIds: readonly IssueId[],
  onOutcomes: (outcomes: DetachOutcome[]) => void = () => undefined,
): Promise<void> {
  for (const batch of batchesOf(epicIds)) {
    onOutcomes((await call('detachEpics', { keyResultId, epicIds: batch })).outcomes);
  }
}

function batchesOf(epicIds: readonly IssueId[]): IssueId[][] {
  const batches = Math.ceil(epicIds.length / ATTACH_BATCH_MAX);
  return Array.from({ length: batches }, (_, at) => epicIds.slice(at * ATTACH_BATCH_MAX, (at + 1) * ATTACH_BATCH_MAX));
}
