import type { KeyResultDraft } from '../../contract/keyResults';
import type { KeyResult } from '../../domain/model/keyResult';
import { record } from '../activity/record';
import { mustBeSound, mustHold } from '../failure';
import { changedFields } from '../objectives/changedFields';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { draftedFields, draftedMilestones, keyResultProblems } from './keyResultDraft';
import { mustSaveKeyResult } from './mustSaveKeyResult';
import { refreshStanding, type RefreshUses } from './refreshStanding';
import { mustEditKeyResult, type SeeKeyResultUses } from './seeKeyResult';

export type EditUses = SeeKeyResultUses & RefreshUses & Pick<Services, 'activity'>;
type Edit = KeyResultDraft & { keyResultId: string; expectedVersion: number };

/** Saves a key result for who may edit it. Its objective is fixed, its measure too once somebody checked in. */
export async function editKeyResult(services: EditUses, caller: Caller, edit: Edit): Promise<{ version: number }> {
  const { keyResultId, expectedVersion, ...draft } = edit;
  const { keyResult: before, cycle } = await mustEditKeyResult(services, caller, keyResultId);
  mustBeSound(keyResultProblems(draft, cycle.state));
  mustHold(draft.objectiveId === before.objectiveId, 'objectiveFixed');
  await mustKeepMeasure(services, before, draft);
  const known = await services.keyResults.milestones(keyResultId);
  const milestones = draftedMilestones(draft, keyResultId, known, () => services.moment.createId());
  const after = { ...before, ...draftedFields(draft) };
  const version = await mustSaveKeyResult(services, after, expectedVersion);
  if (known.length > 0 || milestones.length > 0) await services.keyResults.saveMilestones(keyResultId, milestones);
  await refreshStanding(services, keyResultId);
  await recordEdit(services, caller, before, after);
  return { version };
}

async function mustKeepMeasure(services: EditUses, before: KeyResult, draft: KeyResultDraft): Promise<void> {
  if (draft.measure === before.measure) return;
  mustHold((await services.checkIns.listFor(before.id)).length === 0, 'measureFixed');
}

/** A moved target is told apart, with what it was: it changes what success means. */
async function recordEdit(services: EditUses, caller: Caller, before: KeyResult, after: KeyResult): Promise<void> {
  const about = { kind: 'keyResult' as const, entityId: after.id };
  if (before.target !== after.target && before.measure === after.measure) {
    const values = { from: before.target, to: after.target };
    await record(services, caller, { ...about, verb: 'targetChanged', values });
  }
  const changed = changedFields(before, after).filter((field) => field !== 'target');
  if (changed.length === 0) return;
  await record(services, caller, { ...about, verb: 'edited', values: { fields: changed.join(' ') } });
}
