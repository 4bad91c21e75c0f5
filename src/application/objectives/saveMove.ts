import { PlumblineFailure } from '../failure';
import type { Caller } from '../ports/jira';
import type { ObjectiveWithWhy } from '../ports/stores';
import { isInLoop, refuseLoop } from './refuseLoop';
import { mustSaveObjective } from './mustSaveObjective';
import type { ParentUses } from './seesParent';

/** Tries to take back a move while others edit the same objective. */
const UNDO_TRIES = 3;

/**
 * Saves an objective under another parent. Statements stand alone, so the check before it cannot see a move made at
 * the same moment: the parents are read again afterwards, and a move that closed a loop is taken back.
 */
export async function saveMove(
  services: ParentUses,
  caller: Caller,
  { before, after, expectedVersion }: { before: ObjectiveWithWhy; after: ObjectiveWithWhy; expectedVersion: number },
): Promise<number> {
  await refuseLoop(services, after.id, after.parent);
  const version = await mustSaveObjective(services, caller, after, expectedVersion);
  if (after.parent === null || !(await isInLoop(services, after.id))) return version;
  await takeBack(services, before, { ...after, version });
  throw new PlumblineFailure('parentLoop', 'parentLoop');
}

/** Puts back what was there before; where somebody edited the objective since, only its former parent. */
async function takeBack(
  { objectives }: Pick<ParentUses, 'objectives'>,
  before: ObjectiveWithWhy,
  moved: ObjectiveWithWhy,
): Promise<void> {
  for (let tries = 0; tries < UNDO_TRIES; tries += 1) {
    const now = await objectives.find(moved.id);
    if (now === undefined || now.parent?.id !== moved.parent?.id) return;
    const untouched = now.version === moved.version && before.version === moved.version - 1;
    if (await objectives.update(untouched ? before : { ...now, parent: before.parent }, now.version)) return;
  }
}
