import type { Services } from '../ports/services';
import { askForReading } from './tellChanges';

type RegularUses = Pick<Services, 'queue' | 'changedIssues' | 'work' | 'marks'>;

/**
 * Asks hourly for what events may have missed: changes that wait though nobody reads them, epics whose first reading
 * never came, and everything that changed since the last hour. All of it runs in the queue, one job at a time.
 */
export async function askHourly(services: RegularUses): Promise<void> {
  const { queue, work, changedIssues } = services;
  if ((await changedIssues.waiting()).count > 0) await askForReading(services);
  const unread = await work.unreadEpics();
  if (unread.length > 0) await queue.push({ kind: 'readEpics', epicIds: unread.slice(0, EPICS_A_JOB) });
  await queue.push({ kind: 'delta' });
}

/** Asks daily for the full comparison, the look at all projects, and tidying. */
export async function askDaily({ queue }: Pick<RegularUses, 'queue'>): Promise<void> {
  await queue.push({ kind: 'compare', after: null });
  await queue.push({ kind: 'scanProjects', next: 0 });
  await queue.push({ kind: 'tidy', after: null });
}

/** Ids of one queue event; what is left follows an hour later. */
const EPICS_A_JOB = 2_000;
