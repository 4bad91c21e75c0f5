import type { Cycle } from '../../domain/model/cycle';
import { mustWin } from '../failure';
import type { Services } from '../ports/services';

/** Saves a cycle over the version that its editor saw and answers it as it now is; otherwise `conflict`. */
export async function mustSaveCycle(
  { cycles }: Pick<Services, 'cycles'>,
  cycle: Cycle,
  expectedVersion: number,
): Promise<Cycle> {
  const won = await cycles.update(cycle, expectedVersion);
  const readTheirs = async () => {
    const theirs = await cycles.find(cycle.id);
    if (theirs === undefined) return undefined;
    const { version, name, startsOn, endsOn, state } = theirs;
    return { version, fields: { name, startsOn, endsOn, state } };
  };
  await mustWin(won, readTheirs, 'cycleNotFound');
  return { ...cycle, version: expectedVersion + 1 };
}
