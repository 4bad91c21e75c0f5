import type { Span } from '../types';
import { has } from './roles';
import type { Unit } from './units';

/** "in order to…", "afin de…": the purpose clause of a sentence, from its first word to the end. */
export function purposeOf(main: readonly Unit[]): Span | undefined {
  const at = main.findIndex((unit, index) => {
    const next = main[index + 1];
    if (index === 0 || !has(unit, 'purpose') || next?.kind !== 'word') return false;
    return next.verb?.infinitive === true || (unit.key !== 'to' && unit.key !== 'pour');
  });
  const first = main[at];
  const last = main.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
