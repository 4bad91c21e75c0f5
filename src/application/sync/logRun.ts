import type { SyncKind } from '../../contract/settings';
import { PlumblineFailure } from '../failure';
import type { Services } from '../ports/services';
import type { ReadCounts } from './compareEpics';

/** Counts what a run has done so far, so that a run that fails half-way still tells. */
export type Tally = { add(counts: ReadCounts): void };

/** Writes a run down: when it begins, and how it ended. An error is logged by its key and goes on its way. */
export async function logRun<Result>(
  { syncLog, moment }: Pick<Services, 'syncLog' | 'moment'>,
  kind: SyncKind,
  run: (tally: Tally) => Promise<Result>,
): Promise<Result> {
  const startedAt = moment.now();
  const counts = { read: 0, changed: 0 };
  const save = (finishedAt: string | null, errorKey: string | null) =>
    syncLog.save({ kind, startedAt, finishedAt, ...counts, errorKey });
  const add = ({ read, changed }: ReadCounts) => {
    counts.read += read;
    counts.changed += changed;
  };
  await save(null, null);
  try {
    const result = await run({ add });
    await save(moment.now(), null);
    return result;
  } catch (error) {
    await save(moment.now(), error instanceof PlumblineFailure ? error.messageKey : 'internal');
    throw error;
  }
}
