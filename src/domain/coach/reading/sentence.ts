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
  able: false,
};

function isFiller(unit: Unit): boolean {
  if (isNoun(unit) && unit.noun !== 'team') return false;
  return has(unit, 'fillers') || has(unit, 'negations') || unit.kind === 'break' || unit.kind === 'symbol';
}

/** Reads the main sentence of the units: asides and openings are gone already. */
export function readSentence(units: readonly Unit[], grammar: Grammar): Sentence {
  const at = units.findIndex((unit) => !isFiller(unit));
  const first = units[at];
  if (first === undefined) return NOTHING;
  const strange =
    first.kind === 'word' && !isNoun(first) && first.verb === undefined && first.roles.size === 0 && !first.state;
  if (strange && units.length > at + 1 && grammar.looksLike.verb.test(first.key)) return readAct(units, at, grammar);
  const acts = first.verb !== undefined && !startsCompound(units, at, grammar);
  return acts ? readAct(units, at, grammar) : readClause(units, at, grammar);
}
