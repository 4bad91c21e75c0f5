import type { APIResponse } from '@forge/api';
import { PlumblineFailure } from '../../application/failure';

/** Jira names no time when a gateway refuses; the documented burst bucket refills within seconds. */
const DEFAULT_WAIT_SECONDS = 30;

/** What a refusal of Jira means to the application. Bodies are never read: they may be HTML, empty or private. */
export function failureOf(response: Pick<APIResponse, 'status' | 'headers'>): PlumblineFailure {
  const { status, headers } = response;
  if (status === 429) {
    const reason = headers.get('RateLimit-Reason') ?? 'unknown';
    return new PlumblineFailure('rateLimited', 'rateLimited', { seconds: waitOf(headers), reason });
  }
  if (status === 401 || status === 403) return new PlumblineFailure('jiraForbidden', 'jiraForbidden', { status });
  if (status >= 500 || status === 408) {
    return new PlumblineFailure('jiraUnavailable', 'jiraUnavailable', { status });
  }
  return new PlumblineFailure('internal', 'internal', { status });
}

/** Jira did not answer, or answered something else than what was asked. */
export function notReached(cause: unknown): PlumblineFailure {
  const failure = new PlumblineFailure('jiraUnavailable', 'jiraUnavailable');
  failure.cause = cause;
  return failure;
}

/** Whole seconds to wait, at least one. `Retry-After` counts seconds; the quota also names its end. */
function waitOf(headers: APIResponse['headers']): number {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : DEFAULT_WAIT_SECONDS;
}
