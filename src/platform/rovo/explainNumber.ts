import { z } from 'zod';
import { findByKey } from '../../application/coach/findByKey';
import { explainNumber as explain } from '../../application/explanation/explainNumber';
import { mustHold } from '../../application/failure';
import type { ExplainedNumber, ExplanationInput } from '../../contract/explanation';
import { explanationInputWording, explanationWording } from '../../wording';
import type { Action } from './action';
import { explainedNumber, okrKey } from './inputs';

export type ExplainAnswer = {
  about: string;
  explanation: string[];
  parts: { name: string | null; issueId?: string; says: string }[];
  computedAt: string;
};

/** How a number of an objective or key result came about, as *Why this number* says it on the page. */
export const explainNumber: Action<{ key: string; number: ExplainedNumber }, ExplainAnswer> = {
  inputs: z.object({ key: okrKey, number: explainedNumber }),
  async run({ services, caller, t, today }, { key: written, number }) {
    const { kind, id, key } = await findByKey(services, written);
    const found = await explain(services, caller, { kind, id, number });
    // The work of an objective is not a number of its own: its key results have one each.
    mustHold(kind === 'keyResult' || number !== 'work', 'objectiveHasNoWork', { key });
    const { formula, notes } = explanationWording(found, t);
    return {
      about: key,
      explanation: [formula, ...notes],
      parts: found.inputs.map((input) => ({
        name: nameOf(input),
        ...(input.kind === 'epic' && input.id !== null && { issueId: input.id }),
        says: explanationInputWording(input, today, t),
      })),
      computedAt: found.computedAt,
    };
  },
};

/** An epic has no name here: its title is only ever read as the person who looks. */
function nameOf({ key, label }: ExplanationInput): string | null {
  const words = [key, label].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(' ');
}
