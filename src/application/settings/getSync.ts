import type { SyncView } from '../../contract/settings';
import type { Services } from '../ports/services';

/** How the app keeps up with Jira: last runs, what waits, and whether Jira asked it to slow down. */
export async function getSync({
  syncLog,
  changedIssues,
  work,
  marks,
}: Pick<Services, 'syncLog' | 'changedIssues' | 'work' | 'marks'>): Promise<SyncView> {
  const [runs, waiting, { epics, items }, pausedUntil] = await Promise.all([
    syncLog.latest(),
    changedIssues.waiting(),
    work.count(),
    marks.read(PAUSED_UNTIL),
  ]);
  return {
    runs,
    waiting: waiting.count,
    oldestWaitingAt: waiting.oldestAt,
    linkedEpics: epics,
    workItems: items,
    pausedUntil: pausedUntil ?? null,
  };
}

/** Mark that holds the instant until which Jira wants to be left alone; it vanishes with it. */
export const PAUSED_UNTIL = 'jira:pausedUntil';
