import type { KeyResultDraft, MilestoneDraft } from '../../../src/contract/keyResults';
import { readNumber, writeNumber } from '../../shared/forms/readNumber';

export type MilestoneFields = Omit<MilestoneDraft, 'weight'> & { weight: string };

/** A key result as it is typed. */
export type KeyResultFields = Omit<KeyResultDraft, 'weight' | 'baseline' | 'target' | 'milestones'> & {
  weight: string;
  baseline: string;
  target: string;
  milestones: MilestoneFields[];
};

export const KEY_RESULT_FIELDS = [
  'title',
  'ownerId',
  'measure',
  'unit',
  'baseline',
  'target',
  'weight',
  'milestones',
] as const;

export function keyResultFields(draft: KeyResultDraft): KeyResultFields {
  return {
    ...draft,
    weight: writeNumber(draft.weight),
    baseline: writeNumber(draft.baseline),
    target: writeNumber(draft.target),
    milestones: draft.milestones.map((milestone) => ({ ...milestone, weight: writeNumber(milestone.weight) })),
  };
}

/** What is sent: only what its measure asks for. A weight that is no number is sent as −1, which the app refuses. */
export function keyResultDraft(fields: KeyResultFields): KeyResultDraft {
  const isMetric = fields.measure === 'metric';
  return {
    ...fields,
    weight: readNumber(fields.weight) ?? -1,
    unit: isMetric ? fields.unit.trim() : '',
    baseline: isMetric ? readNumber(fields.baseline) : null,
    target: isMetric ? readNumber(fields.target) : null,
    milestones:
      fields.measure === 'milestone'
        ? fields.milestones.map((milestone) => ({ ...milestone, weight: readNumber(milestone.weight) ?? -1 }))
        : [],
  };
}

/** The fields as the app tells them in a conflict, flat. */
export function flatKeyResult(fields: KeyResultFields): Record<string, string | number | null> {
  const { title, ownerId, measure, unit, weight, baseline, target } = keyResultDraft(fields);
  return { title, ownerId, weight, measure, unit, baseline, target };
}

/** How it is measured, as far as it is typed already. */
export function measureFields({ measure, ...typed }: KeyResultFields) {
  const [baseline, target] = [readNumber(typed.baseline), readNumber(typed.target)];
  const unit = typed.unit.trim();
  return {
    measure,
    ...(baseline !== null && { baseline }),
    ...(target !== null && { target }),
    ...(unit !== '' && { unit }),
  };
}
