import { has, isNoun } from './roles';
import type { TextReading } from './readText';
import type { Unit } from './units';

const IDEAS = /^(?:make|act|finish|move|lower|better|reach|remove)$/;

/** The verbs or actions a text joins by "and" or a comma: each is an idea of its own. */
export function shifts({ main }: TextReading): readonly Unit[] {
  return main.filter((unit, at) => {
    const before = main[at - 1];
    const starts = at === 0 || has(before, 'and') || before?.kind === 'break' || (at === 1 && has(main[0], 'fillers'));
    const verb = unit.verb;
    const acts = verb !== undefined && !isNoun(unit) && (verb.infinitive || verb.gerund) && IDEAS.test(verb.verbClass);
    const named = unit.deed !== undefined && IDEAS.test(unit.deed);
    return starts && (acts || named || (at === 0 && verb !== undefined && IDEAS.test(verb.verbClass)));
  });
}
