import type { TextReading } from './readText';
import { has } from './roles';

const FEWEST_WORDS = 2;
const OPEN_ENDS = ['articles', 'prepositions', 'of', 'and', 'relatives', 'auxiliaries', 'modals'] as const;

/** Whether a sentence is plainly still being typed: too short, or it ends on a word that needs another. */
export function isUnfinished(reading: TextReading): boolean {
  const last = reading.units.at(-1);
  const words = reading.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  if (words < FEWEST_WORDS) return true;
  if (last === undefined || last.kind !== 'word' || last.noun !== undefined || last.done) return last?.kind === 'open';
  return OPEN_ENDS.some((role) => has(last, role));
}
