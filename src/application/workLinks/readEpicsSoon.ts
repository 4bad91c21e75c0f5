import type { IssueId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';
import { secondsPaused } from '../sync/pause';
import { readEpics, type ReadEpicsUses } from '../sync/readEpics';
import { JOBS_LEASE } from '../sync/runJob';

export type ReadSoonUses = ReadEpicsUses & Pick<Services, 'queue' | 'marks'>;

/** Longer than a call from a surface lives, so that a reading that died lets go by itself. */
const LEASE_SECONDS = 30;
/** An epic whose reading died is left to the queue, which has more time, for so long. */
const TRIED_SECONDS = 3_600;

/**
 * Has the children of epics read: of those that were just attached, because nobody followed them while they served
 * nothing, and of those whose reading never happened. A single new one is read at once, so that its number is there
 * when the panel draws again; all else in the background. Answers how many wait.
 */
export async function readEpicsSoon(
  services: ReadSoonUses,
  epicIds: readonly IssueId[],
  added: readonly IssueId[],
): Promise<number> {
  if (epicIds.length === 0) return 0;
  const known = new Set((await services.work.epics(epicIds)).map(({ issueId }) => issueId));
  const waiting = epicIds.filter((epicId) => added.includes(epicId) || !known.has(epicId));
  const [first] = waiting;
  if (first === undefined) return 0;
  if (waiting.length === 1 && !known.has(first) && (await readNow(services, first))) return 0;
  await services.queue.push({ kind: 'readEpics', epicIds: waiting });
  return waiting.length;
}

/** False where it could not be read: another job runs, Jira is slow or refuses, or a first try never came back. */
async function readNow(services: ReadSoonUses, epicId: IssueId): Promise<boolean> {
  const { marks } = services;
  if ((await secondsPaused(services)) > 0) return false;
  if (!(await marks.claim(`readNow:${epicId}`, TRIED_SECONDS))) return false;
  if (!(await marks.claim(JOBS_LEASE, LEASE_SECONDS))) {
    await marks.release(`readNow:${epicId}`);
    return false;
  }
  try {
    await readEpics(services, [epicId]);
    await marks.release(`readNow:${epicId}`);
    return true;
  } catch {
    return false;
  } finally {
    await marks.release(JOBS_LEASE);
  }
}
