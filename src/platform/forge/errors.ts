import { ForgeKvsAPIError } from '@forge/kvs';
import { ForgeSQLAPIError } from '@forge/sql';
import { PlumblineFailure } from '../../application/failure';
import type { PlumblineError } from '../../contract/result';

/** Forge gives no time with a refusal of its storage; its limits are counted by the minute. */
const STORAGE_WAIT_SECONDS = 60;

/**
 * What a caller is told about an error. Forge's consent request passes through. What nobody foresaw becomes
 * `internal`: it is logged by name under a reference, without payload, because payloads hold what people wrote.
 */
export function toError(error: unknown, endpoint: string): PlumblineError {
  if (isConsentRequest(error)) throw error;
  const reference = crypto.randomUUID().slice(0, 8);
  const failure = toFailure(error);
  if (failure.code === 'internal' || failure.code === 'storageUnavailable') {
    console.error(`${endpoint} failed (${reference}):`, describe(error));
  }
  const { code, messageKey, values, theirs } = failure;
  return { code, messageKey, values, reference, ...(theirs && { theirs }) };
}

function toFailure(error: unknown): PlumblineFailure {
  const cause = error instanceof PlumblineFailure ? error.cause : error;
  if (isStorageError(cause) && cause.responseDetails.status === 429) {
    return new PlumblineFailure('rateLimited', 'rateLimited', { seconds: STORAGE_WAIT_SECONDS });
  }
  if (error instanceof PlumblineFailure) return error;
  if (isStorageError(error) || (error instanceof Error && error.name === 'WriteConflict')) {
    return new PlumblineFailure('storageUnavailable', 'storageUnavailable');
  }
  return new PlumblineFailure('internal', 'internal');
}

function isStorageError(error: unknown): error is ForgeSQLAPIError | ForgeKvsAPIError {
  return error instanceof ForgeSQLAPIError || error instanceof ForgeKvsAPIError;
}

/** Thrown where the person has not agreed yet that the app acts for them; Forge answers it with its own dialog. */
function isConsentRequest(error: unknown): boolean {
  return error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const cause = error.cause instanceof Error ? ` < ${describe(error.cause)}` : '';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}${cause}`;
}
