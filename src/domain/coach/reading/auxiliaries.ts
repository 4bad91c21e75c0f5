import type { Grammar } from '../languages/grammar';
import type { Predicate } from './predicate';
import { has, isNoun } from './roles';
import type { Unit } from './units';

const ABLE = /^(?:can|could|peut|peuvent|pourra|pourront)$/;

/** Words that can stand between an auxiliary and its participle. */
function isBetween(unit: Unit | undefined): boolean {
  if (unit === undefined || isNoun(unit)) return false;
  return has(unit, 'adverbs') || has(unit, 'negations') || has(unit, 'pronouns') || /(?:ly|ment)$/.test(unit.key);
}

function skip(units: readonly Unit[], from: number, test: (unit: Unit | undefined) => boolean): number {
  let at = from;
  while (at < units.length && test(units[at])) at += 1;
  return at;
}

/** "is", "ont été", "have": with the participle, adjective or noun that follows. */
export function afterAuxiliary(units: readonly Unit[], at: number, grammar: Grammar): Predicate {
  const isChain = (unit: Unit | undefined): boolean => isBetween(unit) || has(unit, 'auxiliaries');
  const next = skip(units, at + 1, isChain);
  const auxiliary = units[at]?.key ?? '';
  const passive = units
    .slice(at, next)
    .some(
      ({ key }, index) =>
        grammar.passiveAuxiliaries.has(key) && (index > 0 || !grammar.activeAuxiliaries.has(auxiliary)),
    );
  const verb = units[next];
  if (verb?.done === true && passive) return { at, after: next + 1, verb, voice: 'state', able: false, loose: false };
  if (verb?.verb?.participle === true || (verb?.verb?.gerund === true && grammar.headLast)) {
    const voice = passive && !verb.verb.gerund ? 'passive' : 'active';
    return { at: next, after: next + 1, verb, voice, able: false, loose: false };
  }
  return {
    at,
    after: next,
    verb: passive ? undefined : units[at],
    voice: passive ? 'state' : 'active',
    able: false,
    loose: false,
  };
}

/** "will be launched", "peuvent payer". */
export function afterModal(units: readonly Unit[], at: number, grammar: Grammar): Predicate | undefined {
  const next = skip(units, at + 1, (unit) => isBetween(unit) || has(unit, 'auxiliaries'));
  const passive = units.slice(at, next).some((unit) => grammar.passiveAuxiliaries.has(unit.key));
  const verb = units[next];
  const able = ABLE.test(units[at]?.key ?? '');
  if (verb?.verb === undefined) return undefined;
  return { at: next, after: next + 1, verb, voice: passive ? 'passive' : 'active', able, loose: false };
}
