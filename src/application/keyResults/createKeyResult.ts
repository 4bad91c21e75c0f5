import type { KeyResultDraft } from '../../contract/keyResults';
import { standingOf } from '../../domain/checkIns';
import type { KeyResult } from '../../domain/model/keyResult';
import { recordCreation } from '../activity/record';
import { afterwards } from '../afterwards';
import { finishAttempt, idOfAttempt, type Attempt } from '../attempt';
import { mustBeSound } from '../failure';
import { mustEditObjective } from '../objectives/mustEditObjective';
import { changedFields } from '../objectives/changedFields';
import type { Caller } from '../ports/jira';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { editKeyResult, type EditUses } from './editKeyResult';
import { draftedFields, draftedMilestones, keyResultProblems } from './keyResultDraft';
import { saveSnapshots } from './saveSnapshots';

/**
 * Hangs a key result under an objective that the person may edit, once for all attempts of one form. Its check-list is
 * saved first: what stops half-way leaves nothing that anybody sees.
 */
export async function createKeyResult(
  services: EditUses,
  caller: Caller,
  { requestId, ...draft }: KeyResultDraft & Attempt,
): Promise<{ keyResultId: string }> {
  const author = mustHaveAccount(caller);
  const { cycle } = await mustEditObjective(services, caller, draft.objectiveId);
  mustBeSound(keyResultProblems(draft, cycle.state));
  const keyResultId = idOfAttempt(services, 'keyResult', author, requestId);
  const before = requestId === undefined ? undefined : await services.keyResults.find(keyResultId);
  if (before === undefined) await insert(services, draft, keyResultId);
  else {
    const isSame = await saysTheSame(services, before, draft);
    await finishAttempt(before, isSame, () =>
      editKeyResult(services, caller, { ...draft, keyResultId, expectedVersion: before.version }),
    );
  }
  await afterwards('The first snapshot', () => saveSnapshots(services, [keyResultId]));
  await recordCreation(services, caller, { kind: 'keyResult', entityId: keyResultId });
  return { keyResultId };
}

async function insert({ moment, keyResults }: EditUses, draft: KeyResultDraft, id: string): Promise<void> {
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
}

async function saysTheSame({ keyResults }: EditUses, before: KeyResult, draft: KeyResultDraft): Promise<boolean> {
  if (changedFields(before, { ...before, ...draftedFields(draft) }).length > 0) return false;
  if (draft.measure !== 'milestone') return true;
  const words = ({ title, weight }: { title: string; weight: number }) => [title, weight];
  const saved = await keyResults.milestones(before.id);
  return JSON.stringify(saved.map(words)) === JSON.stringify(draft.milestones.map(words));
}
