import type { Grammar } from '../languages/grammar';
import type { Unit } from './units';

/** What is said of a subject: a verb in one voice, or a state. */
export interface Predicate {
  readonly at: number;
  /** Index where its object starts. */
  readonly after: number;
  readonly verb: Unit | undefined;
  readonly voice: 'active' | 'passive' | 'state';
}

const has = (unit: Unit | undefined, role: Parameters<Unit['roles']['has']>[0]): boolean =>
  unit?.roles.has(role) ?? false;
const isNoun = (unit: Unit | undefined): boolean => unit?.noun !== undefined || unit?.deed !== undefined;
/** Words that can stand between an auxiliary and its participle. */
const isBetween = (unit: Unit | undefined): boolean =>
  has(unit, 'adverbs') ||
  has(unit, 'negations') ||
  has(unit, 'pronouns') ||
  (unit !== undefined && /(?:ly|ment)$/.test(unit.key) && !isNoun(unit));
const startsObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === 'number' || isNoun(unit) || (has(unit, 'articles') && !has(unit, 'of')) || has(unit, 'numbers'));

function skip(units: readonly Unit[], from: number, test: (unit: Unit | undefined) => boolean): number {
  let at = from;
  while (at < units.length && test(units[at])) at += 1;
  return at;
}

/** "is", "ont été", "have": with the participle, adjective or noun that follows. */
function afterAuxiliary(units: readonly Unit[], at: number, grammar: Grammar): Predicate | undefined {
  const auxiliary = units[at]?.key ?? '';
  const next = skip(
    units,
    at + 1,
    (unit) => isBetween(unit) || (has(unit, 'auxiliaries') && unit?.verb?.infinitive !== true),
  );
  const chain = units.slice(at, next).map((unit) => unit.key);
  const verb = units[next];
  const passive = chain.some(
    (key, index) => grammar.passiveAuxiliaries.has(key) && (index > 0 || !grammar.activeAuxiliaries.has(auxiliary)),
  );
  if (verb?.done === true && passive) return { at, after: next + 1, verb, voice: 'state' };
  if (verb?.verb?.participle === true || (verb?.verb?.gerund === true && grammar.headLast)) {
    const voice = passive && verb.verb.gerund === false ? 'passive' : 'active';
    return { at: next, after: next + 1, verb, voice };
  }
  return { at, after: next, verb: passive ? undefined : units[at], voice: passive ? 'state' : 'active' };
}

/** A verb that also is a noun is read as a verb only where a noun cannot stand. */
function isFinite(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit?.verb?.finite !== true) return false;
  const nounPlace =
    has(before, 'articles') || has(before, 'of') || has(before, 'prepositions') || before?.kind === 'number';
  if (nounPlace) return false;
  if (!isNoun(unit))
    return !(
      grammar.headLast &&
      unit.verb.infinitive &&
      !isNoun(before) &&
      !has(before, 'numbers') &&
      !has(before, 'relatives') &&
      !has(before, 'adverbs') &&
      before?.kind === 'word' &&
      has(before, 'and')
    );
  const next = units[at + 1];
  if (!grammar.headLast) return isNoun(before) || before?.state === true || has(before, 'negations');
  const plural = before !== undefined && grammar.singular(before.key) !== before.key;
  if (unit.verb.infinitive && plural && before?.noun === 'people') return true;
  const measured =
    next?.kind === 'number' ||
    (has(next, 'prepositions') && /^(?:from|to|by|above|below|under|over)$/.test(next?.key ?? '')) ||
    has(next, 'articles');
  return isNoun(before) && measured && (unit.verb.infinitive ? plural : true);
}

function isAfterNoun(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const before = units[at - 1];
  if (before === undefined || before.kind === 'number' || before.kind === 'symbol') return false;
  if (has(before, 'articles') || has(before, 'of') || has(before, 'prepositions') || has(before, 'and')) return false;
  if (!grammar.headLast) return true;
  return isNoun(before) || has(before, 'adverbs') || (before.kind === 'word' && !isNoun(units[at + 1]));
}

/** Finds what is said of the noun phrase that starts at `start`. */
export function findPredicate(units: readonly Unit[], start: number, grammar: Grammar): Predicate | undefined {
  let postponed: Predicate | undefined;
  for (let at = start + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.kind === 'break' && unit.key !== ',') break;
    if (has(unit, 'purpose') && units[at + 1]?.verb?.infinitive === true) break;
    if (has(unit, 'means') && units[at + 1]?.verb?.gerund === true) break;
    if (has(unit, 'modals')) {
      const next = skip(units, at + 1, (word) => isBetween(word) || has(word, 'auxiliaries'));
      const passive = units.slice(at, next).some((word) => grammar.passiveAuxiliaries.has(word.key));
      const verb = units[next];
      if (verb?.verb !== undefined) return { at: next, after: next + 1, verb, voice: passive ? 'passive' : 'active' };
    }
    if (has(unit, 'auxiliaries') && !has(unit, 'of')) return afterAuxiliary(units, at, grammar);
    if (isFinite(units, at, grammar) && !(unit.verb?.participle === true && !startsObject(units[at + 1]))) {
      return { at, after: at + 1, verb: unit, voice: 'active' };
    }
    const loose = unit.verb?.participle === true || (unit.verb?.gerund === true && units[at - 1]?.noun === 'people');
    if (postponed === undefined && loose && isAfterNoun(units, at, grammar)) {
      const active = unit.verb?.gerund === true || (grammar.headLast && startsObject(units[at + 1]));
      postponed = { at, after: at + 1, verb: unit, voice: active ? 'active' : 'passive' };
    }
    if (
      postponed === undefined &&
      unit.done &&
      !isNoun(unit) &&
      isAfterNoun(units, at, grammar) &&
      unit.verb === undefined
    ) {
      postponed = { at, after: at + 1, verb: unit, voice: 'state' };
    }
  }
  return postponed;
}
