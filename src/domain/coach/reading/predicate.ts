import type { Grammar } from '../languages/grammar';
import { afterAuxiliary, afterModal } from './auxiliaries';
import { has, isNoun, isUnlisted } from './roles';
import type { Unit } from './units';

/** What is said of a subject: a verb in one voice, or a state. */
export interface Predicate {
  readonly at: number;
  /** Index where its object starts. */
  readonly after: number;
  readonly verb: Unit | undefined;
  readonly voice: 'active' | 'passive' | 'state';
  readonly able: boolean;
  /** A participle or state without auxiliary: it may as well belong to a noun within the phrase. */
  readonly loose: boolean;
}

const CHANGE_PREPOSITION = /^(?:from|to|by|above|below|under|over)$/;

/** "citizens **better** informed", "des citoyens **mieux** informés". */
const COMPARED = /^(?:better|more|mieux|plus)$/;

function startsObject(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return unit.kind === 'number' || isNoun(unit) || has(unit, 'numbers') || (has(unit, 'articles') && !has(unit, 'of'));
}

function followsNounPlace(before: Unit | undefined): boolean {
  return has(before, 'articles') || has(before, 'of') || has(before, 'prepositions') || before?.kind === 'number';
}

/** A bare word after people in the plural agrees with them as their verb: "pupils **read**", "applicants **accept**". */
function isAgreeing(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const before = units[at - 1];
  const bare = units[at]?.verb === undefined || units[at]?.verb?.infinitive === true;
  return grammar.headLast && bare && before?.noun === 'people' && grammar.singular(before.key) !== before.key;
}

/** "costs **down** by a fifth", "facture **en baisse**". */
function isTrend(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const next = units[at + 1];
  if (!has(units[at], 'trend')) return false;
  return !grammar.headLast || next?.kind === 'number' || has(next, 'prepositions') || has(next, 'articles');
}

/** A verb that also is a noun is read as a verb only where a noun cannot stand. */
function isFinite(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || has(before, 'and')) return false;
  const afterCount = before?.kind === 'number' && !grammar.headLast && !isNoun(unit);
  if (followsNounPlace(before) && !afterCount) return false;
  if (grammar.headLast && isUnlisted(unit)) return isAgreeing(units, at, grammar) && units[at + 1]?.kind === 'word';
  if (unit.verb?.finite !== true) return false;
  if (!isNoun(unit)) return true;
  if (!grammar.headLast) return isNoun(before) || before?.state === true || has(before, 'negations');
  const next = units[at + 1];
  const plural = before !== undefined && grammar.singular(before.key) !== before.key;
  if (unit.verb.infinitive && plural && before?.noun === 'people') return true;
  const measured = next?.kind === 'number' || has(next, 'articles') || CHANGE_PREPOSITION.test(next?.key ?? '');
  return isNoun(before) && measured && (!unit.verb.infinitive || plural);
}

function isAfterNoun(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const numbered = units[at - 1]?.kind === 'number' && units[at - 2]?.kind === 'word';
  const before = units[numbered ? at - 2 : at - 1];
  if (before?.kind !== 'word' && before?.kind !== 'break') return false;
  if (followsNounPlace(before) || has(before, 'and')) return false;
  return !grammar.headLast || isNoun(before) || has(before, 'adverbs') || !isNoun(units[at + 1]);
}

/** A participle or state after its noun: "forty students **trained**", "le portail **en ligne**". */
function loosely(units: readonly Unit[], at: number, grammar: Grammar): Predicate | undefined {
  const unit = units[at] as Unit;
  const gerund = unit.verb?.gerund === true;
  const bends = unit.verb?.participle === true || (gerund && units[at - 1]?.noun === 'people');
  if (!isAfterNoun(units, at, grammar)) return undefined;
  const acts = grammar.headLast && startsObject(units[at + 1]);
  const ready =
    unit.done && !acts && !isNoun(unit) && !isNoun(units[at + 1]) && units[at + 1]?.verb?.participle !== true;
  if (ready) return { at, after: at + 1, verb: unit, voice: 'state', able: false, loose: true };
  if (unit.state && COMPARED.test(units[at - 1]?.key ?? ''))
    return { at, after: at + 1, verb: undefined, voice: 'state', able: false, loose: true };
  if (!bends) return undefined;
  const active = gerund || acts;
  return { at, after: at + 1, verb: unit, voice: active ? 'active' : 'passive', able: false, loose: true };
}

function endsSentence(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind === 'break') return unit.key !== ',';
  const next = units[at + 1]?.verb;
  if (/_(?:que|that)$/.test(unit.key)) return true;
  const strange = unit.key === 'to' && isUnlisted(units[at + 1] ?? unit);
  return (
    strange || (has(unit, 'purpose') && next?.infinitive === true) || (has(unit, 'means') && next?.gerund === true)
  );
}

/** Finds what is said of the noun phrase that starts at `start`. */
export function findPredicate(units: readonly Unit[], start: number, grammar: Grammar): Predicate | undefined {
  let loose: Predicate | undefined;
  for (let at = start + 1; at < units.length && !endsSentence(units, at); at += 1) {
    const unit = units[at] as Unit;
    const modal = has(unit, 'modals') ? afterModal(units, at, grammar) : undefined;
    if (modal !== undefined) return modal;
    if (has(unit, 'auxiliaries') && !has(unit, 'of') && !has(units[at - 1], 'articles'))
      return afterAuxiliary(units, at, grammar);
    if (isTrend(units, at, grammar))
      return { at, after: at + 1, verb: undefined, voice: 'state', able: false, loose: false };
    const past = unit.verb?.participle === true && !startsObject(units[at + 1]) && !isAgreeing(units, at, grammar);
    const tells = unit.verb?.finite === true && startsObject(units[at + 1]);
    const state =
      !tells && ((unit.done && units[at + 1]?.kind !== 'word') || (!grammar.headLast && (unit.done || unit.state)));
    if (!past && !state && isFinite(units, at, grammar))
      return { at, after: at + 1, verb: unit, voice: 'active', able: false, loose: false };
    loose ??= loosely(units, at, grammar);
  }
  return loose;
}
