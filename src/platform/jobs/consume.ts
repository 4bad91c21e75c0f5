import { getAppContext } from '@forge/api';
import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import type { Services } from '../../application/ports/services';
import { runJob } from '../../application/sync/runJob';
import { jobShape } from './jobShape';

/** A step of a job takes no longer than this; a job that has less left asks for the rest anew. */
const STEP_MS = 60_000;
/** The longest wait that Forge allows between two attempts. */
const LONGEST_RETRY_SECONDS = 900;

/** Handler of the queue. It asks for another attempt by its answer, because a thrown error is repeated blindly. */
export async function consume(services: Services, event: AsyncEvent): Promise<InvocationError | undefined> {
  const job = jobShape.safeParse(event.body);
  if (!job.success) {
    console.warn('A job of an unknown kind was left out.');
    return undefined;
  }
  const time = { hasTime: () => getAppContext().invocationRemainingTimeInMillis() > STEP_MS };
  const outcome = await runJob(services, job.data, time, event.retryContext?.retryCount ?? 0);
  if (outcome.done) return undefined;
  return new InvocationError({
    retryAfter: Math.min(Math.max(1, Math.ceil(outcome.retryAfter)), LONGEST_RETRY_SECONDS),
    retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
    retryData: { kind: job.data.kind },
  });
}
