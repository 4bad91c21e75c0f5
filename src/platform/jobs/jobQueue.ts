import { Queue } from '@forge/events';
import type { JobQueue } from '../../application/ports/runtime';

/** Key of the queue in the manifest. */
const QUEUE = 'plumbline-jobs';
/** One job at a time per site: jobs work on the same rows. */
const ONE_AT_A_TIME = { key: 'jobs', limit: 1 };
/** The longest delay that Forge allows. */
const LONGEST_DELAY_SECONDS = 900;

export function createJobQueue(): JobQueue {
  const queue = new Queue({ key: QUEUE });
  return {
    async push(job, delaySeconds) {
      const delay = delaySeconds === undefined ? {} : { delayInSeconds: Math.min(delaySeconds, LONGEST_DELAY_SECONDS) };
      await queue.push({ body: { ...job }, concurrency: ONE_AT_A_TIME, ...delay });
    },
  };
}
