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
