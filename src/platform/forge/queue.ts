import { Queue } from '@forge/events';
import type { JobQueue } from '../../application/ports/runtime';

/** As in the manifest. */
const QUEUE = 'plumbline-jobs';
/** One job at a time per site: two would read the same issues and overwrite each other's sums. */
const ONE_AT_A_TIME = { key: QUEUE, limit: 1 };

/** Forge's queue, whose jobs the consumer runs. A delay is at most 900 seconds. */
export const queue: JobQueue = {
  async push(job, delaySeconds = 0) {
    await new Queue({ key: QUEUE }).push({ body: job, delayInSeconds: delaySeconds, concurrency: ONE_AT_A_TIME });
  },
};
