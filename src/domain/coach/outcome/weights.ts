import type { NounClass, VerbClass } from '../languages/wordClasses';

type Target = NounClass | 'none' | 'unknown';

/** −1 certainly an activity … +1 certainly an outcome, by the class of the object. */
export interface ByObject {
  readonly usual: number;
  readonly but: Partial<Readonly<Record<Target, number>>>;
}

/** What one does to what: "launch" a thing is work, "increase" a metric is change. */
export const actWeights: Readonly<Record<VerbClass, ByObject>> = {
  make: {
    usual: -0.9,
    but: {
      quality: 0.1,
      people: -0.4,
      gain: -0.3,
      metric: -0.5,
      trouble: -0.5,
      unknown: -0.8,
      none: -0.7,
      count: -0.5,
    },
  },
  act: { usual: -0.9, but: { gain: -0.7, unknown: -0.85, count: -0.7, quality: -0.75, metric: -0.8 } },
  finish: { usual: -0.85, but: { gain: -0.1, unknown: -0.75, metric: -0.5 } },
  move: {
    usual: 0.85,
    but: {
      thing: -0.2,
      event: -0.35,
      team: -0.3,
      unknown: 0.5,
      none: 0.4,
      progress: -0.4,
      count: 0.5,
      vessel: 0,
      offer: 0.3,
    },
  },
  lower: { usual: 0.85, but: { thing: 0.25, event: 0.4, unknown: 0.6, none: 0.4, progress: -0.3 } },
  better: {
    usual: 0.7,
    but: { thing: -0.3, event: -0.3, team: 0, unknown: 0.2, none: 0.2, progress: -0.4, offer: 0.45 },
  },
  reach: {
    usual: 0.85,
    but: { thing: -0.3, event: -0.6, team: 0.2, unknown: 0.2, none: 0.3, progress: -0.7, vessel: 0, count: 0.5 },
  },
  hold: {
    usual: 0.6,
    but: { thing: -0.4, event: -0.6, team: -0.2, unknown: 0.15, none: 0.2, progress: -0.5, offer: 0 },
  },
  enable: { usual: 0.5, but: { thing: -0.4, event: -0.5, team: -0.2, unknown: -0.1, none: 0.2 } },
  become: { usual: 0.75, but: { thing: 0.5, unknown: 0.7, none: 0.7 } },
  behave: {
    usual: -0.3,
    but: { metric: 0.3, gain: 0.3, quality: 0.3, trouble: 0, unknown: -0.2, thing: -0.6, event: -0.7 },
  },
  effect: { usual: 0.3, but: { thing: -0.3, event: -0.4, metric: 0.6, gain: 0.6, quality: 0.4, unknown: 0.1 } },
  remedy: { usual: -0.45, but: { metric: 0.3, quality: 0, thing: -0.8, event: -0.8, unknown: -0.5, none: -0.5 } },
  remove: { usual: 0.6, but: { thing: -0.5, event: -0.2, unknown: 0.15, none: 0, people: 0 } },
  provide: {
    usual: -0.4,
    but: {
      metric: 0.6,
      gain: 0.4,
      trouble: 0,
      quality: 0.25,
      people: -0.2,
      thing: -0.85,
      event: -0.85,
      unknown: -0.35,
      offer: -0.4,
    },
  },
  aim: { usual: -0.25, but: { metric: 0.6, gain: 0.5, quality: 0.5, people: 0.3, thing: -0.5, event: -0.6 } },
  other: {
    usual: -0.4,
    but: { metric: 0.4, gain: -0.2, trouble: 0.4, quality: 0.15, people: -0.3, thing: -0.7, event: -0.7 },
  },
};

/** A noun phrase alone: "NPS", "100 calls". */
export const nounWeights: ByObject = {
  usual: 0,
  but: {
    metric: 0.8,
    span: 0.6,
    offer: -0.3,
    gain: 0.65,
    trouble: 0.6,
    quality: 0.5,
    people: 0.5,
    team: -0.4,
    thing: -0.75,
    event: -0.85,
    count: 0.1,
    vessel: -0.3,
    progress: -0.75,
  },
};

/** Weight of an object in a row of the tables above. */
export function weightFor(row: ByObject, target: Target): number {
  return row.but[target] ?? row.usual;
}

/** What the numbers and small words around add. */
export const nudges = {
  fromTo: 0.3,
  change: 0.2,
  percent: 0.2,
  bound: 0.12,
  state: 0.2,
  doneState: -0.85,
  reachedState: 0.6,
  enabledVerb: 0.3,
  objective: 0.15,
  effect: 1.2,
  veiled: -0.2,
  rateOfDeed: 0.8,
  deedAsTask: -0.7,
  unlistedDeed: -0.3,
  tally: -0.3,
} as const;

/** Below this distance from zero the coach says that it is unsure. */
export const UNSURE_BELOW = 0.08;
