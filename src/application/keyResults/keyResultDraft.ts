import type { KeyResultDraft } from '../../contract/keyResults';
import type { CycleState } from '../../contract/vocabulary';
import {
  measureProblems,
  milestoneProblems,
  textProblems,
  titleProblems,
  weightProblems,
} from '../../domain/fieldRules';
import type { Milestone } from '../../domain/model/checkIn';
import type { Problem } from '../../domain/problems';
import { mustExist } from '../failure';

/** What is wrong with the words and numbers of what is written in a cycle of that state. */
export function keyResultProblems(draft: KeyResultDraft, cycle: CycleState): Problem[] {
  return [
    ...titleProblems(draft.title),
    ...textProblems(draft.unit, 'unit'),
    ...weightProblems(draft.weight),
    ...measureProblems(draft, cycle),
    ...(draft.measure === 'milestone' ? milestoneProblems(draft.milestones) : []),
  ];
}

/** The fields of a key result that a draft sets; a baseline and a target belong to a metric only. */
export function draftedFields({ title, ownerId, weight, measure, unit, baseline, target }: KeyResultDraft) {
  const range = measure === 'metric' ? { baseline, target } : { baseline: null, target: null };
  return { title, ownerId, weight, measure, unit, ...range };
}

/** The check-list of a draft in its order. Those that name an id must be among `known` and keep it. */
export function draftedMilestones(
  draft: KeyResultDraft,
  keyResultId: string,
  known: readonly Milestone[],
  createId: () => string,
): Milestone[] {
  if (draft.measure !== 'milestone') return [];
  return draft.milestones.map(({ id, title, weight, reachedOn }, position) => {
    const fields = { keyResultId, title, weight, reachedOn, position };
    if (id === null) return { ...fields, id: createId(), version: 1 };
    const before = mustExist(
      known.find((milestone) => milestone.id === id),
      'milestoneNotFound',
    );
    return { ...before, ...fields };
  });
}
