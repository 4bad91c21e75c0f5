import { ForgeSQLAPIError } from '@forge/sql';
import { PlumblineFailure } from '../../application/failure';

/** A unique value that is already there. */
export class DuplicateRow extends Error {
  override readonly name = 'DuplicateRow';
}

/** The database gave way to another writer; the same statement may win when it is run again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

const DUPLICATE = 1062;
const NO_SUCH_TABLE = 1146;
/** Deadlock and lock timeout of MySQL, write conflict and retryable transaction of TiDB. */
const CONFLICTS: readonly number[] = [1205, 1213, 8002, 8022, 8028, 9007];

export const isMissingTable = (error: unknown): boolean => errnoOf(error) === NO_SUCH_TABLE;

/** What the stores act on stays a class of its own; everything else is "storage unavailable" with its cause. */
export function toStorageFailure(error: unknown): Error {
  if (error instanceof PlumblineFailure) return error;
  const errno = errnoOf(error);
  if (errno === DUPLICATE) return new DuplicateRow('The row is already there.', { cause: error });
  if (errno !== undefined && CONFLICTS.includes(errno)) return new WriteConflict('Lost a race.', { cause: error });
  const failure = new PlumblineFailure('storageUnavailable', 'storageUnavailable');
  failure.cause = error;
  return failure;
}

/** MySQL's number of the error, which `@forge/sql` keeps under `context.debug`. */
function errnoOf(error: unknown): number | undefined {
  if (!(error instanceof ForgeSQLAPIError)) return undefined;
  const { debug } = error.context as { debug?: { errno?: unknown } };
  return typeof debug?.errno === 'number' ? debug.errno : undefined;
}
