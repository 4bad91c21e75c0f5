import type { ConflictState } from '../../contract/result';
import { mustWin } from '../failure';
import type { Caller } from '../ports/jira';
import type { ObjectiveWithWhy } from '../ports/stores';
import { seesParent, type ParentUses } from './seesParent';

/** Saves over the version that the editor saw and answers the new version; otherwise `conflict` with theirs. */
export async function mustSaveObjective(
  services: ParentUses,
  caller: Caller,
  objective: ObjectiveWithWhy,
  expectedVersion: number,
): Promise<number> {
  const won = await services.objectives.update(objective, expectedVersion);
  await mustWin(won, () => stateOfObjective(services, caller, objective.id), 'objectiveNotFound');
  return expectedVersion + 1;
}

/** What somebody else saved, field by field; a parent that the person may not see is left out. */
export async function stateOfObjective(
  services: ParentUses,
  caller: Caller,
  id: string,
): Promise<ConflictState | undefined> {
  const theirs = await services.objectives.find(id);
  if (theirs === undefined) return undefined;
  const { title, why, levelId, teamId, ownerId, cycleId, parent, commitment, visibility, weight } = theirs;
  const parentId = parent !== null && (await seesParent(services, caller, parent)) ? parent.id : null;
  const fields = { title, why, levelId, teamId, ownerId, cycleId, parentId, commitment, visibility, weight };
  return { version: theirs.version, fields };
}
