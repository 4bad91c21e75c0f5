import type { VerbClass } from '../languages/wordClasses';
import type { Phrase } from './phrase';
import type { Predicate } from './predicate';
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
  /** "Make it **easy**", "rendre **fiable**", "ship **faster**". */
  readonly made: boolean;
  /** "Never lose a file". */
  readonly negated: boolean;
  /** What it brought about: "…, **cutting** ramp time from 6 weeks to 3". */
  readonly effect: boolean;
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
  made: false,
  negated: false,
  effect: false,
  agent: undefined,
  direct: true,
  able: false,
};
