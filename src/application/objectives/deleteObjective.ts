import { lostTo, mustExist, mustHold } from '../failure';
import type { Caller } from '../ports/jira';
import { mustEditObjective } from './mustEditObjective';
import { stateOfObjective } from './mustSaveObjective';
import type { SeeUses } from './seeObjective';

/** Deletes an objective from which nothing hangs. */
export async function deleteObjective(
  services: SeeUses & Parameters<typeof stateOfObjective>[0],
  caller: Caller,
  { objectiveId, expectedVersion }: { objectiveId: string; expectedVersion: number },
): Promise<null> {
  await mustEditObjective(services, caller, objectiveId);
  if (await services.objectives.delete(objectiveId, expectedVersion)) return null;
  const now = mustExist(await stateOfObjective(services, caller, objectiveId), 'objectiveNotFound');
  mustHold(now.version !== expectedVersion, 'objectiveInUse');
  throw lostTo(now);
}
