import type { ObjectiveDraft } from '../../contract/objectives';
import { record } from '../activity/record';
import { mustBeSound } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { chooseParent, isSameParent } from './chooseParent';
import { changedFields } from './changedFields';
import { mustEditObjective } from './mustEditObjective';
import { mustPlace } from './mustPlace';
import { mustSaveObjective } from './mustSaveObjective';
import { objectiveProblems } from './objectiveProblems';
import { saveMove } from './saveMove';

type Uses = Pick<Services, 'objectives' | 'keyResults' | 'organisation' | 'cycles' | 'marks' | 'activity' | 'moment'>;
type Edit = ObjectiveDraft & { objectiveId: string; expectedVersion: number };

/** Saves an objective for who may edit it; a move that closes a loop of parents is refused, also one made at once. */
export async function editObjective(services: Uses, caller: Caller, edit: Edit): Promise<{ version: number }> {
  const { objectiveId, expectedVersion, ...draft } = edit;
  mustBeSound(objectiveProblems(draft));
  const { objective: before } = await mustEditObjective(services, caller, objectiveId);
  await mustPlace(services, draft);
  const parent = await chooseParent(services, caller, before.parent, draft.parent);
  const after = { ...before, ...draft, parent };
  const moves = !isSameParent(before.parent, parent);
  const version = moves
    ? await saveMove(services, caller, { before, after, expectedVersion })
    : await mustSaveObjective(services, caller, after, expectedVersion);
  const about = { kind: 'objective' as const, entityId: objectiveId };
  const changed = changedFields(before, after);
  if (moves) await record(services, caller, { ...about, verb: 'moved' });
  if (changed.length > 0) {
    await record(services, caller, { ...about, verb: 'edited', values: { fields: changed.join(' ') } });
  }
  return { version };
}
