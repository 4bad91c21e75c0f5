import type { IssueId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';

/**
 * Asks for the marks on epics to be written in the background. A mark helps to search and is no number: when the
 * queue does not take it, the daily comparison writes it, and what the person did stands.
 */
export async function markEpicsSoon({ queue }: Pick<Services, 'queue'>, epicIds: readonly IssueId[]): Promise<void> {
  if (epicIds.length === 0) return;
  try {
    await queue.push({ kind: 'markEpics', epicIds: [...new Set(epicIds)] });
  } catch (error) {
    console.warn('Epics are marked later:', error instanceof Error ? error.name : 'unknown');
  }
}
