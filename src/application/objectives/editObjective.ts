import type { ObjectiveDraft } from '../../contract/objectives';
import { record } from '../activity/record';
import { mustBeComplete } from '../cycles/mustBeComplete';
import { mustBeSound } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { chooseParent, isSameParent } from './chooseParent';
import { changedFields } from './changedFields';
import { mustEditObjective } from './mustEditObjective';
import { mustPlace } from './mustPlace';
import { mustSaveObjective } from './mustSaveObjective';
import { objectiveProblems } from './objectiveProblems';
import { markEpicsSoon } from '../workLinks/markEpicsSoon';
import { saveMove } from './saveMove';

export type EditUses = Pick<
  Services,
  'objectives' | 'keyResults' | 'workLinks' | 'organisation' | 'cycles' | 'marks' | 'activity' | 'queue' | 'moment'
>;
type Edit = ObjectiveDraft & { objectiveId: string; expectedVersion: number };

/** Saves an objective for who may edit it; a move that closes a loop of parents is refused, also one made at once. */
export async function editObjective(services: EditUses, caller: Caller, edit: Edit): Promise<{ version: number }> {
  const { objectiveId, expectedVersion, ...draft } = edit;
  mustBeSound(objectiveProblems(draft));
  const { objective: before } = await mustEditObjective(services, caller, objectiveId);
  const cycle = await mustPlace(services, draft);
  if (draft.cycleId !== before.cycleId && cycle.state !== 'draft') await mustBeComplete(services, { objectiveId });
  const parent = await chooseParent(services, caller, before.parent, draft.parent);
  const after = { ...before, ...draft, parent };
  const moves = !isSameParent(before.parent, parent);
  const version = moves
    ? await saveMove(services, caller, { before, after, expectedVersion })
    : await mustSaveObjective(services, caller, after, expectedVersion);
  const about = { kind: 'objective' as const, entityId: objectiveId };
  const changed = changedFields(before, after);
  if (before.visibility !== after.visibility) await markAgain(services, objectiveId);
  if (moves) await record(services, caller, { ...about, verb: 'moved' });
  if (changed.length > 0) {
    await record(services, caller, { ...about, verb: 'edited', values: { fields: changed.join(' ') } });
  }
  return { version };
}

/** Epics carry the keys of the open key results they serve, and only of these. */
async function markAgain(services: EditUses, objectiveId: string): Promise<void> {
  const { keyResults } = await services.objectives.parents();
  const own = keyResults.filter((keyResult) => keyResult.objectiveId === objectiveId).map(({ id }) => id);
  const links = await services.workLinks.forKeyResults(own);
  await markEpicsSoon(
    services,
    links.map(({ epicId }) => epicId),
  );
}
