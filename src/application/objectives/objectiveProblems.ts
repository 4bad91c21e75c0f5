import type { ObjectiveDraft } from '../../contract/objectives';
import { textProblems, titleProblems, weightProblems } from '../../domain/fieldRules';
import type { Problem } from '../../domain/problems';

/** What is wrong with the words and numbers of a draft. */
export function objectiveProblems({ title, why, weight }: ObjectiveDraft): Problem[] {
  return [...titleProblems(title), ...textProblems(why, 'why'), ...weightProblems(weight)];
}
