import type { VerbClass } from '../languages/wordClasses';

/** −1 certainly an activity … +1 certainly an outcome, by what the verb does. */
export interface ByVerb {
  readonly usual: number;
  readonly but: Partial<Readonly<Record<VerbClass, number>>>;
}

/** Who or what a sentence is about: people served, a number, or our own works. */
export type Side = 'served' | 'gain' | 'trouble' | 'number' | 'work';

/** What a subject does (active voice): users that act are change, our own works are not. */
export const activeWeights: Readonly<Record<'served' | 'number' | 'work', ByVerb>> = {
  served: {
    usual: 0.75,
    but: {
      make: 0.6,
      act: 0.3,
      finish: 0.6,
      behave: 0.85,
      move: 0.85,
      lower: 0.85,
      remedy: 0.6,
      provide: 0.5,
      aim: 0.5,
    },
  },
  number: {
    usual: 0.85,
    but: { make: 0.3, act: 0.3, finish: 0.3, remedy: 0.6, enable: 0.7, remove: 0.7, provide: 0.6, aim: 0.6 },
  },
  work: {
    usual: 0.5,
    but: {
      make: -0.85,
      act: -0.8,
      finish: -0.8,
      lower: 0.75,
      effect: 0.75,
      become: 0.2,
      remedy: 0.3,
      provide: 0.1,
      aim: -0.2,
      other: 0,
    },
  },
};

/** What was done to a subject (passive, or a participle after it). */
export const passiveWeights: Readonly<Record<Side, ByVerb>> = {
  served: {
    usual: 0.6,
    but: { make: -0.3, act: -0.75, finish: -0.3, remedy: 0, remove: 0.2, provide: -0.4, aim: -0.2, other: -0.1 },
  },
  gain: {
    usual: 0.7,
    but: {
      make: 0.5,
      act: -0.12,
      finish: 0.5,
      reach: 0.85,
      remedy: 0.2,
      remove: 0.3,
      provide: 0.5,
      aim: 0.2,
      other: 0.3,
    },
  },
  trouble: {
    usual: 0.5,
    but: { make: 0, act: -0.4, finish: -0.2, lower: 0.85, remedy: 0.12, remove: 0.7, provide: 0, aim: 0, other: 0.1 },
  },
  number: {
    usual: 0.65,
    but: {
      make: -0.3,
      act: -0.5,
      finish: -0.2,
      move: 0.85,
      lower: 0.85,
      better: 0.85,
      reach: 0.85,
      hold: 0.8,
      remedy: 0.4,
      provide: -0.3,
      aim: 0,
      other: 0.3,
    },
  },
  work: {
    usual: -0.3,
    but: {
      make: -0.9,
      act: -0.9,
      finish: -0.9,
      move: -0.1,
      lower: 0.5,
      behave: 0.6,
      effect: 0.2,
      remedy: -0.6,
      provide: -0.8,
      aim: -0.6,
      other: -0.6,
    },
  },
};

/** Weight of a verb in a row of the tables above; a verb no list has is `other`. */
export function weightOf(row: ByVerb, verb: VerbClass): number {
  return row.but[verb] ?? row.usual;
}
