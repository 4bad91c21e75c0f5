import type { IssueId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';

/**
 * Asks for the children of epics to be read in the background: of those that were just attached, because nobody
 * followed them while they served nothing, and of those whose reading never happened. Answers how many wait.
 */
export async function readEpicsSoon(
  { work, queue }: Pick<Services, 'work' | 'queue'>,
  epicIds: readonly IssueId[],
  added: readonly IssueId[],
): Promise<number> {
  if (epicIds.length === 0) return 0;
  const known = new Set((await work.epics(epicIds)).map(({ issueId }) => issueId));
  const waiting = epicIds.filter((epicId) => added.includes(epicId) || !known.has(epicId));
  if (waiting.length > 0) await queue.push({ kind: 'readEpics', epicIds: waiting });
  return waiting.length;
}
