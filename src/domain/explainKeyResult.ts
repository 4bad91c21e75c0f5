import type { Explanation, ExplanationInput, ExplanationValues } from './explanation';
import type { Milestone } from './model/checkIn';
import type { KeyResult } from './model/keyResult';
import type { Progress } from './progress';
import { metricProgress, milestoneProgress } from './progress';
import type { WorkUnit } from '../contract/vocabulary';
import { inUnit, isCounted, keyResultWork, type WorkLinkSums } from './work';
import { soundWeight } from './weights';

/** raw = (value − baseline) / (target − baseline); `warning` says why it is 0 although there is a value. */
export function explainMetric(
  keyResult: Pick<KeyResult, 'baseline' | 'target' | 'value' | 'unit' | 'lastCheckInOn'>,
): Explanation {
  const { baseline, target, value, unit, lastCheckInOn } = keyResult;
  const progress = metricProgress(keyResult);
  return explained('metricProgress', progress, { baseline, target, value, unit, lastCheckInOn }, []);
}

/** raw = Σ weight · delivered / Σ weight · scope over the epics that count. */
export function explainWork(links: readonly WorkLinkSums[], unit: WorkUnit): Explanation {
  const { share, delivered, scope, notDelivered, unestimated, epics, weighted } = keyResultWork(links, unit);
  const values = { unit, delivered, scope, notDelivered, unestimated, epics, weighted: weighted ? 'yes' : 'no' };
  return explained(
    'workProgress',
    share,
    values,
    links.map((link) => epicInput(link, unit)),
  );
}

/** raw = Σ weight of the reached / Σ weight of all. */
export function explainMilestones(
  milestones: readonly Pick<Milestone, 'id' | 'title' | 'weight' | 'reachedOn'>[],
  standing: Pick<KeyResult, 'milestoneReached' | 'milestoneTotal'>,
): Explanation {
  const { milestoneReached: reached, milestoneTotal: total } = standing;
  return explained(
    'milestoneProgress',
    milestoneProgress({ reached, total }),
    { reached, total },
    milestones.map(({ id, title, weight, reachedOn }) => ({
      kind: 'milestone',
      id,
      key: null,
      label: title,
      values: { weight: soundWeight(weight), reachedOn },
    })),
  );
}

/** The result of a key result, by its measure. `milestones` are read only for the measure `milestone`. */
export function explainResult(
  keyResult: KeyResult,
  links: readonly WorkLinkSums[],
  milestones: readonly Milestone[],
  unit: WorkUnit,
): Explanation {
  switch (keyResult.measure) {
    case 'metric':
      return explainMetric(keyResult);
    case 'work':
      return explainWork(links, unit);
    case 'milestone':
      return explainMilestones(milestones, keyResult);
  }
}

function epicInput({ epicId, weight, state, sums }: WorkLinkSums, unit: WorkUnit): ExplanationInput {
  const { delivered, scope } = inUnit(sums, unit);
  const counted = isCounted(state) ? soundWeight(weight) : 0;
  const unestimated = unit === 'storyPoints' ? sums.unestimated : 0;
  const values = { weight: counted, state, delivered, scope, notDelivered: sums.notDelivered, unestimated };
  return { kind: 'epic', id: epicId, key: null, label: null, values };
}

function explained(
  formulaKey: Explanation['formulaKey'],
  progress: Progress | null,
  values: ExplanationValues,
  inputs: ExplanationInput[],
): Explanation {
  return {
    formulaKey,
    values: {
      ...values,
      raw: progress?.raw ?? null,
      shown: progress?.shown ?? null,
      warning: progress?.warning ?? null,
    },
    inputs,
  };
}
