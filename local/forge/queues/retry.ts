import type { Delivery } from './table.ts';

const MAX_RETRY_AFTER_S = 900;
const WINDOW_MS = 24 * 3_600_000;
/** A product event is tried again so often at most. */
const TRIGGER_RETRIES = 4;

/** How a function ended. */
export type Ending = { result: unknown } | { error: Error };

/** What becomes of a delivery: done, given up, or tried again. */
export type Outcome =
  | { kind: 'done' }
  | { kind: 'failed' }
  | { kind: 'retry'; due: number; pauseMs: number; retryContext: Record<string, unknown> };

interface RetryOptions {
  retryAfter?: number;
  retryReason?: string;
  retryData?: unknown;
}

/**
 * The platform's rules. A consumer is tried again when it asks for it, throws or takes too long, with growing pauses, for
 * 24 hours. A trigger is tried again when it asks for it or takes too long, four times at most.
 */
export function judge(delivery: Delivery, ending: Ending, now: number): Outcome {
  const asked = 'result' in ending ? retryOptionsOf(ending.result) : undefined;
  if ('result' in ending && !asked) return { kind: 'done' };
  const timedOut = 'error' in ending && ending.error.name === 'FUNCTION_TIME_OUT';
  const isConsumer = delivery.kind === 'consumer';
  if (!isConsumer && !asked && !timedOut) return { kind: 'failed' };
  const retryCount = delivery.attempts + 1;
  const pauseS = Math.min(asked?.retryAfter ?? 2 ** delivery.attempts, MAX_RETRY_AFTER_S);
  const pauseMs = Math.max(0, pauseS) * 1000;
  // A drain runs ahead of the clock.
  const due = Math.max(delivery.due, now) + pauseMs;
  const remainingTimeMs = delivery.firstDue + WINDOW_MS - due;
  if (remainingTimeMs <= 0 || (!isConsumer && retryCount > TRIGGER_RETRIES)) return { kind: 'failed' };
  const retryContext = {
    retryCount,
    retryReason:
      asked?.retryReason ??
      (asked ? 'FUNCTION_RETRY_REQUEST' : timedOut ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR'),
    retryData: asked?.retryData ?? null,
    ...(isConsumer && { retentionWindow: { startTime: new Date(delivery.firstDue).toISOString(), remainingTimeMs } }),
  };
  return { kind: 'retry', due, pauseMs, retryContext };
}

/** `InvocationError` and a retrying `QueueResponse` are plain objects marked with `_retry`. */
function retryOptionsOf(result: unknown): RetryOptions | undefined {
  if (typeof result !== 'object' || result === null || !('_retry' in result) || result._retry !== true)
    return undefined;
  return 'retryOptions' in result ? ((result.retryOptions as RetryOptions | undefined) ?? {}) : {};
}
