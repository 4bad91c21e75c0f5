import type { Grammar } from '../languages/grammar';
import type { VerbClass } from '../languages/wordClasses';
import { readAct } from './act';
import { readClause } from './clause';
import { startsCompound } from './compound';
import type { Phrase } from './phrase';
import type { Predicate } from './predicate';
import { has, isNoun } from './roles';
import type { Unit } from './units';

/**
 * A sentence as far as the coach needs it. act: someone is to do something ("Launch…", "Refondre…") ·
 * clause: something is said of a subject · noun: a noun phrase alone.
 */
export interface Sentence {
  readonly frame: 'act' | 'clause' | 'noun' | 'none';
  readonly verb: Unit | undefined;
  readonly verbClass: VerbClass | undefined;
  readonly voice: Predicate['voice'];
  readonly subject: Phrase | undefined;
  readonly object: Phrase | undefined;
  /** Verb after the object: "help users **find**", "permettre aux usagers de **payer**". */
  readonly second: Unit | undefined;
  /** "Get the app **live**", "rendre **disponible**". */
  readonly done: Unit | undefined;
  /** Who did it: "used **by suppliers**". */
  readonly agent: Phrase | undefined;
  /** Whether the verb's object follows it at once ("ship a feature", not "ship twice as often"). */
  readonly direct: boolean;
  /** "can", "peut" before the verb. */
  readonly able: boolean;
}

/** A sentence nothing could be read of. */
export const NOTHING: Sentence = {
  frame: 'none',
  verb: undefined,
  verbClass: undefined,
  voice: 'active',
  subject: undefined,
  object: undefined,
  second: undefined,
  done: undefined,
  agent: undefined,
  direct: true,
  able: false,
};

function isFiller(unit: Unit): boolean {
  if (isNoun(unit) && unit.noun !== 'team') return false;
  return has(unit, 'fillers') || has(unit, 'negations') || unit.kind === 'break' || unit.kind === 'symbol';
}

/** "No more than…", "At least…": small words before a quantity. */
function isLead(unit: Unit): boolean {
  return unit.verb === undefined && !isNoun(unit) && (has(unit, 'prepositions') || has(unit, 'adverbs'));
}

/** In English an unlisted first word before a determiner is an imperative: "Shadow five customers". */
function isOrder(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const first = units[at];
  const next = units[at + 1];
  const strange = first?.kind === 'word' && !isNoun(first) && first.verb === undefined && first.roles.size === 0;
  return (
    grammar.headLast &&
    strange &&
    !first.state &&
    ((has(next, 'articles') && !has(next, 'negations') && next?.key !== 'zero') ||
      has(next, 'numbers') ||
      next?.kind === 'number')
  );
}

/** Reads the main sentence of the units: asides and openings are gone already. */
export function readSentence(units: readonly Unit[], grammar: Grammar): Sentence {
  const at = units.findIndex((unit) => !isFiller(unit) && !isLead(unit));
  const first = units[at];
  if (first === undefined) return NOTHING;
  if (isOrder(units, at, grammar)) return readAct(units, at, grammar);
  const adjective = grammar.headLast && first.verb?.verbClass === 'other' && first.verb.participle;
  const acts = first.verb !== undefined && !adjective && !startsCompound(units, at, grammar);
  return acts ? readAct(units, at, grammar) : readClause(units, at, grammar);
}
