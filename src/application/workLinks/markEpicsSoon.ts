import type { IssueId } from '../../contract/vocabulary';
import { afterwards } from '../afterwards';
import type { Services } from '../ports/services';

/** Asks for the marks on epics to be written in the background; a mark helps to search and is no number. */
export async function markEpicsSoon({ queue }: Pick<Services, 'queue'>, epicIds: readonly IssueId[]): Promise<void> {
  if (epicIds.length === 0) return;
  await afterwards('Marking epics', () => queue.push({ kind: 'markEpics', epicIds: [...new Set(epicIds)] }));
}
