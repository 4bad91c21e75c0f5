import type { Grammar } from '../languages/grammar';
import type { NounClass, VerbClass } from '../languages/wordClasses';
import type { Unit } from './units';

/** A noun phrase: what its head is, and what it says besides. */
export interface Phrase {
  readonly head: Unit | undefined;
  readonly noun: NounClass | 'deed' | 'unknown' | 'none';
  /** Class of the action when the head is a deed ("rollout"). */
  readonly deed?: VerbClass;
  /** "number of", "% of", or a plain count stands before the head. */
  readonly counted: boolean;
  /** A state word is part of the phrase ("active users"). */
  readonly state: boolean;
  /** Index after the phrase. */
  readonly end: number;
  readonly start: number;
}

const has = (unit: Unit | undefined, role: Parameters<Unit['roles']['has']>[0]): boolean =>
  unit?.roles.has(role) ?? false;

/** Whether a phrase may not go on over this unit. */
function ends(unit: Unit, grammar: Grammar): boolean {
  if (unit.kind === 'break' || unit.kind === 'open' || unit.kind === 'close') return true;
  if (unit.kind !== 'word') return false;
  if (unit.noun !== undefined || unit.deed !== undefined) return false;
  if (has(unit, 'of')) return false;
  return (
    has(unit, 'prepositions') ||
    has(unit, 'relatives') ||
    has(unit, 'and') ||
    (has(unit, 'auxiliaries') && !grammar.headLast) ||
    has(unit, 'modals')
  );
}

/** "number", "half", "series": what follows "of" is meant. */
function looksThrough(unit: Unit): boolean {
  return unit.noun === 'count' || unit.noun === 'vessel' || unit.noun === 'span';
}

/** A verb after the people it belongs to: "help operators | monitor all systems". */
function startsVerb(unit: Unit, before: Unit | undefined, grammar: Grammar): boolean {
  if (unit.verb === undefined || unit.noun !== undefined || unit.deed !== undefined) return false;
  return grammar.headLast ? unit.verb.infinitive && before?.noun === 'people' : unit.verb.infinitive;
}

function headOf(segment: readonly Unit[], grammar: Grammar): Unit | undefined {
  const nouns = segment.filter((unit) => unit.noun !== undefined || unit.deed !== undefined);
  return grammar.headLast ? nouns.at(-1) : nouns[0];
}

/** Reads the noun phrase from `start`, not beyond `limit`. */
export function readPhrase(units: readonly Unit[], start: number, limit: number, grammar: Grammar): Phrase {
  let end = start;
  let words = 0;
  let counted = false;
  let state = false;
  let head: Unit | undefined;
  let settled = false;
  let beyond = 0;
  let segment: Unit[] = [];
  const close = (): void => {
    if (settled) return;
    if (head !== undefined && segment.some((unit) => unit.kind === 'word' && !has(unit, 'articles'))) beyond += 1;
    const found = headOf(segment, grammar);
    if (found !== undefined) head = found;
    if (found?.noun === 'count' || segment.some((unit) => unit.kind === 'number' || has(unit, 'numbers')))
      counted = true;
    settled = found !== undefined && !looksThrough(found);
    segment = [];
  };
  for (; end < limit; end += 1) {
    const unit = units[end] as Unit;
    if (ends(unit, grammar) || (end > start && startsVerb(unit, units[end - 1], grammar))) break;
    if (has(unit, 'of')) close();
    else {
      segment.push(unit);
      if (unit.kind === 'word' && !has(unit, 'articles')) words += 1;
      if (unit.state && !settled) state = true;
    }
  }
  close();
  return {
    head,
    noun: nounOf(head, words, beyond),
    ...(head?.deed && { deed: head.deed }),
    counted,
    state,
    end,
    start,
  };
}

/** Class of the phrase; a count of something unknown is unknown itself. */
function nounOf(head: Unit | undefined, words: number, beyond: number): Phrase['noun'] {
  if (head === undefined) return words > 0 ? 'unknown' : 'none';
  if (head.deed !== undefined) return 'deed';
  return head.noun === 'count' && beyond > 0 ? 'unknown' : (head.noun ?? 'unknown');
}
