import type { Grammar } from '../languages/grammar';
import type { NounClass, VerbClass } from '../languages/wordClasses';
import { has, isNoun } from './roles';
import type { Unit } from './units';

/** A noun phrase: what its head is, and what it says besides. */
export interface Phrase {
  readonly head: Unit | undefined;
  readonly noun: NounClass | 'deed' | 'unknown' | 'none';
  /** Class of the action when the head is a deed ("rollout"). */
  readonly deed: VerbClass | undefined;
  /** The word an unknown head would be. */
  readonly lead: Unit | undefined;
  /** A state word is part of the phrase ("active users"). */
  readonly state: boolean;
  readonly start: number;
  /** Index after the phrase. */
  readonly end: number;
}

/** In English, what starts the next phrase ("60 calls **a** week"). */
const DETERMINER = /^(?:an?|the|this|each|every|last|next)$/;

/** Whether a phrase may not go on over this unit. */
function ends(unit: Unit, before: Unit | undefined, grammar: Grammar): boolean {
  if (unit.kind === 'break' || unit.kind === 'open' || unit.kind === 'close') return true;
  if (unit.kind !== 'word' || isNoun(unit) || has(unit, 'of')) return false;
  if (has(unit, 'means') || (grammar.headLast && DETERMINER.test(unit.key) && isNoun(before))) return true;
  if (has(unit, 'auxiliaries') && !grammar.headLast) return true;
  return has(unit, 'prepositions') || has(unit, 'relatives') || has(unit, 'and') || has(unit, 'modals');
}

/** A verb after the people it belongs to: "help operators | monitor all systems". */
function startsVerb(unit: Unit, before: Unit | undefined, grammar: Grammar): boolean {
  if (unit.verb?.infinitive !== true || isNoun(unit)) return false;
  return !grammar.headLast || before?.noun === 'people';
}

/** "number", "half", "series", "hours": what follows "of" is meant. */
function looksThrough(unit: Unit): boolean {
  return unit.noun === 'count' || unit.noun === 'vessel' || unit.noun === 'span';
}

const says = (unit: Unit): boolean =>
  unit.kind === 'word' && !has(unit, 'articles') && (isNoun(unit) || !has(unit, 'adverbs'));
const isNumber = (unit: Unit | undefined): boolean => unit?.kind === 'number' || has(unit, 'numbers');

function headOf(segment: readonly Unit[], grammar: Grammar): Unit | undefined {
  return grammar.headLast ? segment.findLast(isNoun) : segment.find(isNoun);
}

/** The parts of the phrase between its "of"s. */
function segments(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (has(unit, 'of')) parts.push([]);
    else parts.at(-1)?.push(unit);
  }
  return parts;
}

/** Reads the noun phrase from `start`, not beyond `limit`. */
export function readPhrase(units: readonly Unit[], start: number, limit: number, grammar: Grammar): Phrase {
  let end = start;
  for (; end < limit; end += 1) {
    const unit = units[end] as Unit;
    if (end > start && isNumber(units[end - 1]) && isNumber(units[end + 1])) continue;
    if (
      ends(unit, end > start ? units[end - 1] : undefined, grammar) ||
      (end > start && startsVerb(unit, units[end - 1], grammar))
    )
      break;
  }
  const parts = segments(units.slice(start, end));
  let head: Unit | undefined;
  let lead: Unit | undefined;
  let state = false;
  let beyond = false;
  for (const part of parts) {
    if (head !== undefined && !looksThrough(head)) break;
    beyond = head !== undefined && part.some(says);
    const words = part.filter(says);
    lead ??= grammar.headLast ? words.at(-1) : words[0];
    const found = headOf(part, grammar);
    const borrowed = head === undefined && lead !== undefined && !words.includes(lead) && found?.deed !== undefined;
    if (!borrowed) head = found ?? head;
    state ||= part.some((unit) => unit.state);
  }
  const hidden = head?.noun === 'count' && beyond;
  const noun =
    head === undefined
      ? lead === undefined
        ? 'none'
        : 'unknown'
      : head.deed !== undefined
        ? 'deed'
        : hidden
          ? 'unknown'
          : (head.noun ?? 'unknown');
  return { head, noun, deed: head?.deed, lead, state, start, end };
}
