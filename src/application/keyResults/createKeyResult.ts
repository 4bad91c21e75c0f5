import type { KeyResultDraft } from '../../contract/keyResults';
import { standingOf } from '../../domain/checkIns';
import { record } from '../activity/record';
import { afterwards } from '../afterwards';
import { mustBeSound } from '../failure';
import { mustEditObjective } from '../objectives/mustEditObjective';
import type { SeeUses } from '../objectives/seeObjective';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { draftedFields, draftedMilestones, keyResultProblems } from './keyResultDraft';
import { saveSnapshots, type SnapshotUses } from './saveSnapshots';

type Uses = SeeUses & SnapshotUses & Pick<Services, 'activity'>;

/**
 * Hangs a key result under an objective that the person may edit. Its check-list is saved first: what stops half-way
 * leaves nothing that anybody sees.
 */
export async function createKeyResult(
  services: Uses,
  caller: Caller,
  draft: KeyResultDraft,
): Promise<{ keyResultId: string }> {
  const { cycle } = await mustEditObjective(services, caller, draft.objectiveId);
  mustBeSound(keyResultProblems(draft, cycle.state));
  const { moment, keyResults } = services;
  const id = moment.createId();
  const milestones = draftedMilestones(draft, id, [], () => moment.createId());
  if (milestones.length > 0) await keyResults.saveMilestones(id, milestones);
  await keyResults.insert({
    ...draftedFields(draft),
    ...standingOf([], milestones),
    id,
    objectiveId: draft.objectiveId,
    position: 0,
    createdAt: moment.now(),
    version: 1,
  });
  await afterwards('The first snapshot', () => saveSnapshots(services, [id]));
  await record(services, caller, { kind: 'keyResult', entityId: id, verb: 'created' });
  return { keyResultId: id };
}
