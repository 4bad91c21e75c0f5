import type { Grammar } from '../languages/grammar';
import type { NounClass, VerbClass } from '../languages/wordClasses';
import { has, isNoun, isUnlisted } from './roles';
import type { Unit } from './units';

/** A noun phrase: what its head is, and what it says besides. */
export interface Phrase {
  readonly head: Unit | undefined;
  readonly noun: NounClass | 'deed' | 'unknown' | 'none';
  /** Class of the action when the head is a deed ("rollout"). */
  readonly deed: VerbClass | undefined;
  /** The word an unknown head would be. */
  readonly lead: Unit | undefined;
  /** Whether an unlisted word is the head proper: "**Synthèse** des ventes". */
  readonly veiled: boolean;
  /** Whether the head stands for one: "the association", not "associations". */
  readonly one: boolean;
  /** Whether "number of", "share of" stands before. */
  readonly counted: boolean;
  /** A state word is part of the phrase ("active users"). */
  readonly state: boolean;
  readonly start: number;
  /** Index after the phrase. */
  readonly end: number;
}

/** Plurals that do not look like one, and words for everybody. */
const MANY = /^(?:people|children|women|men|staff|youth|anyone|adult|who|they|ils|elles|on|public)$/;

/** In English, what starts the next phrase ("60 calls **a** week"). */
const DETERMINER = /^(?:an?|the|this|each|every|last|next)$/;

/** In English, what says more of things in the plural: "studies **covering** four regions". */
function startsParticiple(unit: Unit, before: Unit | undefined, grammar: Grammar): boolean {
  if (!grammar.headLast || before === undefined || unit.verb?.gerund !== true || isNoun(unit)) return false;
  return grammar.singular(before.key) !== before.key;
}

/** Whether a phrase may not go on over this unit. */
function ends(unit: Unit, before: Unit | undefined, grammar: Grammar): boolean {
  if (unit.kind === 'break' || unit.kind === 'open' || unit.kind === 'close') return true;
  if (isNoun(before) && (has(unit, 'relatives') || startsParticiple(unit, before, grammar))) return true;
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

/** Whether a word says anything of the thing. */
const says = (unit: Unit): boolean =>
  unit.kind === 'word' && !has(unit, 'articles') && (isNoun(unit) || !has(unit, 'adverbs'));

/** "ten **to** twelve", "number **and** percentage". */
const isAmount = (unit: Unit | undefined): boolean =>
  unit?.kind === 'number' || has(unit, 'numbers') || unit?.noun === 'count';

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

function phraseEnd(units: readonly Unit[], start: number, limit: number, grammar: Grammar): number {
  for (let end = start; end < limit; end += 1) {
    const before = end > start ? units[end - 1] : undefined;
    if (isAmount(before) && isAmount(units[end + 1])) continue;
    const unit = units[end] as Unit;
    if (ends(unit, before, grammar) || (end > start && startsVerb(unit, before, grammar))) return end;
  }
  return Math.max(start, limit);
}

type Core = Pick<Phrase, 'head' | 'lead' | 'veiled' | 'state'> & { readonly beyond: boolean };

/** The head, looked for part by part. */
function coreOf(parts: readonly (readonly Unit[])[], grammar: Grammar): Core {
  let core: Core = { head: undefined, lead: undefined, veiled: false, state: false, beyond: false };
  for (const part of parts) {
    const { head, lead, veiled, state } = core;
    if (head !== undefined && !looksThrough(head)) break;
    const words = part.filter(says);
    const first = lead ?? (grammar.headLast ? words.at(-1) : words[0]);
    const found = headOf(part, grammar);
    const nameless = head === undefined && found === undefined;
    const borrowed = head === undefined && first !== undefined && !words.includes(first) && found?.deed !== undefined;
    core = {
      head: borrowed ? head : (found ?? head),
      lead: first,
      veiled: veiled || (!grammar.headLast && nameless && words.some(isUnlisted)),
      state: state || part.some((unit) => unit.state),
      beyond: head !== undefined && words.length > 0,
    };
  }
  return core;
}

function nounOf({ head, lead, beyond }: Core): Phrase['noun'] {
  if (head === undefined) return lead === undefined ? 'none' : 'unknown';
  if (head.deed !== undefined) return 'deed';
  return head.noun === 'count' && beyond ? 'unknown' : (head.noun ?? 'unknown');
}

/** Reads the noun phrase from `start`, not beyond `limit`. */
export function readPhrase(units: readonly Unit[], start: number, limit: number, grammar: Grammar): Phrase {
  const end = phraseEnd(units, start, limit, grammar);
  const core = coreOf(segments(units.slice(start, end)), grammar);
  const { head, lead, veiled, state } = core;
  const one = head !== undefined && grammar.singular(head.key) === head.key && !MANY.test(head.key);
  const counted = units[start]?.noun === 'count' && head !== units[start];
  return { head, noun: nounOf(core), deed: head?.deed, lead, veiled, one, counted, state, start, end };
}
