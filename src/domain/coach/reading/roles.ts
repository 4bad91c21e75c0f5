import type { FunctionWordKind } from '../languages/grammar';
import type { Unit } from './units';

/** Whether a unit can be this kind of small word. */
export function has(unit: Unit | undefined, role: FunctionWordKind): boolean {
  return unit?.roles.has(role) ?? false;
}

/** Whether a unit can be a noun, an action named by a noun included. */
export function isNoun(unit: Unit | undefined): boolean {
  return unit?.noun !== undefined || unit?.deed !== undefined;
}

/** Whether no list has the word, and its ending says nothing. */
export function isUnlisted(unit: Unit): boolean {
  return (
    unit.kind === 'word' &&
    unit.verb === undefined &&
    !isNoun(unit) &&
    unit.roles.size === 0 &&
    !unit.state &&
    !unit.done
  );
}
