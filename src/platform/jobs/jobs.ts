import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import type { Services } from '../../application/ports/services';
import { askDaily, askHourly } from '../../application/sync/regularWork';
import { tellChanges } from '../../application/sync/tellChanges';
import { tellProject } from '../../application/sync/tellProject';
import { migrate } from '../storage/migrate';
import { consume } from './consume';
import { readIssueEvent, readProjectEvent } from './issueEvent';

/** The functions of the manifest that no person calls. */
export type Jobs = {
  onIssue: (event: unknown) => Promise<InvocationError | undefined>;
  onProject: (event: unknown) => Promise<InvocationError | undefined>;
  onInstalled: () => Promise<void>;
  hourly: () => Promise<void>;
  daily: () => Promise<void>;
  consume: (event: AsyncEvent) => Promise<InvocationError | undefined>;
};

/** `services` are built for each invocation or once; they keep nothing of a site. */
export function createJobs(services: Services): Jobs {
  return {
    onIssue: (event) => {
      const change = readIssueEvent(event);
      return orAgain(() => tellChanges(services, change ? [change] : []));
    },
    onProject: (event) => {
      const change = readProjectEvent(event);
      return orAgain(async () => {
        if (change) await tellProject(services, change);
      });
    },
    async onInstalled() {
      await migrate();
      await services.queue.push({ kind: 'scanProjects', next: 0 });
    },
    async hourly() {
      await migrate();
      await askHourly(services);
    },
    daily: () => askDaily(services),
    consume: (event) => consume(services, event),
  };
}

const RETRY_SECONDS = 30;

/** An event that could not be noted is delivered again, up to four times; what is lost then, the hourly job finds. */
async function orAgain(work: () => Promise<void>): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    console.warn('An event could not be noted:', error instanceof Error ? error.message : 'unknown');
    return new InvocationError({
      retryAfter: RETRY_SECONDS,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      retryData: {},
    });
  }
}
