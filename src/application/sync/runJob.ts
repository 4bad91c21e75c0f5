import type { Job } from '../ports/runtime';
import type { Services } from '../ports/services';
import { markEpics } from '../workLinks/markEpics';
import { compareAll, compareSome, readAttached } from './compareAll';
import { rememberPause, secondsPaused } from './pause';
import { readChanges, type Time } from './readChanges';
import { readDelta } from './readDelta';
import { scanAllProjects } from './scanProjects';
import { tidy } from './tidy';

/** Done, or to be run again after so many seconds: nothing is lost in between. */
export type JobOutcome = { done: true } | { done: false; retryAfter: number };

/** Longer than a consumer may live, so that a run that died lets go of it by itself. */
const LEASE_SECONDS = 660;
/** Held by whoever reads Jira for the site, so that no two readings overwrite each other. */
export const JOBS_LEASE = 'jobs';
const LEASE_RETRY_SECONDS = 30;
/** Jira or the database may be back after this; each further attempt waits twice as long, up to what Forge allows. */
const TROUBLE_RETRY_SECONDS = 60;
const LONGEST_RETRY_SECONDS = 900;
/** Then the job is given up: the hourly and daily ones find what it leaves. */
const ATTEMPTS_MAX = 6;

/**
 * Runs a job of the queue, one at a time per site whatever the platform promises, and slows down when Jira asks for
 * it. `attempt` counts the times that the job was run before.
 */
export async function runJob(services: Services, job: Job, time: Time, attempt = 0): Promise<JobOutcome> {
  const paused = job.kind === 'tidy' ? 0 : await secondsPaused(services);
  if (paused > 0) return { done: false, retryAfter: paused };
  if (!(await services.marks.claim(JOBS_LEASE, LEASE_SECONDS))) return { done: false, retryAfter: LEASE_RETRY_SECONDS };
  try {
    await perform(services, job, time);
    return { done: true };
  } catch (error) {
    console.warn(`The job ${job.kind} stopped:`, error instanceof Error ? error.message : 'unknown');
    const wait = await rememberPause(services, error);
    if (wait !== undefined) return { done: false, retryAfter: wait };
    if (attempt + 1 >= ATTEMPTS_MAX) return { done: true };
    return { done: false, retryAfter: Math.min(TROUBLE_RETRY_SECONDS * 2 ** attempt, LONGEST_RETRY_SECONDS) };
  } finally {
    await services.marks.release(JOBS_LEASE);
  }
}

function perform(services: Services, job: Job, time: Time): Promise<void> {
  switch (job.kind) {
    case 'readChanges':
      return readChanges(services, time);
    case 'readEpics':
      return readAttached(services, job.epicIds, time);
    case 'markEpics':
      return markEpics(services, job.epicIds);
    case 'compareEpics':
      return compareSome(services, job.epicIds, time);
    case 'compare':
      return compareAll(services, job.after, time);
    case 'delta':
      return readDelta(services, job.from, time);
    case 'scanProjects':
      return scanAllProjects(services);
    case 'tidy':
      return tidy(services, job.after, time);
  }
}
