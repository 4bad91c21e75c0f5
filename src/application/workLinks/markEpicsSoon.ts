import type { IssueId } from '../../contract/vocabulary';
import { afterwards } from '../afterwards';
import type { Services } from '../ports/services';

/** Longer than a call from a surface lives. */
const AFTER_CALL_SECONDS = 30;

/**
 * Asks, before links go, for the marks to be written when they are gone: a detaching that dies on its way leaves no
 * mark behind. The job writes what it then finds.
 */
export async function markEpicsAfterCall(
  { queue }: Pick<Services, 'queue'>,
  epicIds: readonly IssueId[],
): Promise<void> {
  if (epicIds.length === 0) return;
  await afterwards('Marking epics', () =>
    queue.push({ kind: 'markEpics', epicIds: [...new Set(epicIds)] }, AFTER_CALL_SECONDS),
  );
}

/** Asks for the marks on epics to be written in the background; a mark helps to search and is no number. */
export async function markEpicsSoon({ queue }: Pick<Services, 'queue'>, epicIds: readonly IssueId[]): Promise<void> {
  if (epicIds.length === 0) return;
  await afterwards('Marking epics', () => queue.push({ kind: 'markEpics', epicIds: [...new Set(epicIds)] }));
}
