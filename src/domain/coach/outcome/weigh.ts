import type { NounClass, VerbClass } from '../languages/wordClasses';
import type { Phrase } from '../reading/phrase';
import type { Sentence } from '../reading/sentence';
import type { Measures } from '../text/measures';
import type { TextKind } from '../types';
import { activeWeights, passiveWeights, weightOf, type Side } from './clauseWeights';
import { actWeights, nounWeights, nudges, weightFor } from './weights';

/** Why a text leans to one side: the rule that weighed most, and its weight (−1 activity … +1 outcome). */
export interface Weighed {
  readonly weight: number;
  readonly rule: 'act' | 'deed' | 'clause' | 'passive' | 'state' | 'done' | 'noun' | 'none';
  readonly verbClass: VerbClass | undefined;
}

/** Verbs that put a thing into a state ("get it live", "keep it running"). */
const CAN_BE_DONE = /^(?:become|enable|reach|hold|aim|other|make|behave|finish)$/;
/** What whoever does the work does: "the helpline answered 5,000 calls", "la commune a lancé une consultation". */
const WORKS = /^(?:make|act|finish|remedy|provide)$/;
const isResult = (phrase: Phrase | undefined): boolean =>
  /^(?:metric|gain|trouble|quality|people|span)$/.test(phrase?.noun ?? '');

type Known = NounClass | 'none' | 'unknown';

const knownNoun = (phrase: Phrase | undefined): Known =>
  phrase === undefined ? 'none' : phrase.noun === 'deed' ? 'event' : phrase.noun;

/** An object that is itself an action: "complete the rollout", "achieve a 20 % reduction". */
function actWeight(verbClass: VerbClass, object: Phrase | undefined): number {
  const table = actWeights[verbClass];
  if (object?.deed === 'other') return weightFor(table, 'unknown');
  if (object?.noun === 'deed' && object.deed !== undefined && verbClass !== 'lower') {
    const shifts = /^(?:move|lower|better|remove)$/.test(object.deed);
    if (/^(?:make|act|finish)$/.test(verbClass)) return shifts ? 0.3 : weightFor(table, 'thing');
    if (shifts || (object.deed === 'reach' && verbClass === 'move')) return 0.5;
    return Math.min(-0.5, weightFor(table, 'event'));
  }
  return weightFor(table, knownNoun(object));
}

function side(subject: Phrase | undefined): Side {
  switch (subject?.noun) {
    case 'people':
    case 'none':
      return 'served';
    case 'gain':
    case 'trouble':
      return subject.noun;
    case 'metric':
    case 'span':
    case 'quality':
      return 'number';
    default:
      return 'work';
  }
}

const isOwnWork = (phrase: Phrase | undefined): boolean => /^(?:event|thing|progress)$/.test(phrase?.noun ?? '');
const isVague = (phrase: Phrase | undefined): boolean => /^(?:unknown|none|count)$/.test(phrase?.noun ?? '');

function passiveWeight(sentence: Sentence, verb: VerbClass): number {
  if (sentence.agent?.noun === 'people') return weightOf(activeWeights.served, verb);
  if (!isVague(sentence.subject)) return weightOf(passiveWeights[side(sentence.subject)], verb);
  return (weightOf(passiveWeights.work, verb) + weightOf(passiveWeights.number, verb)) / 2;
}

function activeWeight(sentence: Sentence, verb: VerbClass): number {
  const { subject, object } = sentence;
  const kind = side(subject);
  if (sentence.able) return 0.5;
  const duty = /^(?:act|finish|behave)$/.test(verb) && /^(?:event|progress)$/.test(object?.noun ?? '');
  if (kind === 'served' && duty) return -0.3;
  if (
    (kind === 'work' || subject?.one === true) &&
    isOwnWork(object) &&
    (WORKS.test(verb) || sentence.verbClass === undefined)
  )
    return -0.5;
  const weight = weightOf(activeWeights[kind === 'gain' || kind === 'trouble' ? 'number' : kind], verb);
  return isVague(subject) ? (weight + weightOf(activeWeights.served, verb)) / 2 : weight;
}

/** Our own team: what it does decides, and how ("twice as often") when nothing is said of what. */
function teamWeight(sentence: Sentence, verb: VerbClass): number {
  if (sentence.voice === 'passive') return weightOf(passiveWeights.served, verb);
  return !sentence.direct && verb !== 'finish' ? 0.1 : actWeight(verb, sentence.object);
}

function clauseWeight(sentence: Sentence): Weighed {
  const verbClass = sentence.verbClass;
  const verb = verbClass ?? 'other';
  if (sentence.subject?.noun === 'team' && verbClass !== undefined)
    return { weight: teamWeight(sentence, verb), rule: 'clause', verbClass };
  if (sentence.voice === 'passive') {
    const tally = verb === 'remedy' && sentence.subject?.counted === true ? nudges.tally : 0;
    return { weight: passiveWeight(sentence, verb) + tally, rule: 'passive', verbClass };
  }
  return { weight: activeWeight(sentence, verb), rule: 'clause', verbClass };
}

function stateWeight(sentence: Sentence): Weighed {
  if (sentence.verb?.done === true) {
    const served = /^(?:people|quality|metric|trouble|gain)$/.test(sentence.subject?.noun ?? '');
    return { weight: served ? 0.4 : nudges.doneState, rule: 'done', verbClass: undefined };
  }
  return { weight: nudges.reachedState, rule: 'state', verbClass: undefined };
}

function deedWeight(phrase: Phrase, complement: Phrase | undefined): Weighed {
  const verbClass = phrase.deed ?? 'act';
  const weight = actWeight(verbClass, complement);
  return { weight: verbClass === 'other' ? Math.min(nudges.unlistedDeed, weight) : weight, rule: 'deed', verbClass };
}

function baseWeight(sentence: Sentence, complement: Phrase | undefined): Weighed {
  const { frame, verbClass, object, subject } = sentence;
  if (frame === 'act' && verbClass !== undefined) {
    if (sentence.done !== undefined && CAN_BE_DONE.test(verbClass) && !isResult(object))
      return { weight: nudges.doneState, rule: 'done', verbClass };
    return {
      weight: sentence.made || sentence.negated ? 0.5 : actWeight(verbClass, object),
      rule: 'act',
      verbClass,
    };
  }
  if (frame === 'clause') {
    if (sentence.voice === 'state') return stateWeight(sentence);
    if (subject?.noun === 'deed' && subject.deed !== undefined && sentence.voice === 'passive')
      return { weight: -0.8, rule: 'passive', verbClass };
    return clauseWeight(sentence);
  }
  if (frame === 'noun' && subject !== undefined) {
    if (subject.noun === 'deed') return deedWeight(subject, complement);
    const weight = subject.veiled ? nudges.veiled : weightFor(nounWeights, knownNoun(subject));
    return { weight, rule: 'noun', verbClass: undefined };
  }
  return { weight: 0, rule: 'none', verbClass: undefined };
}

/** Numbers speak for an outcome only where something that can change is being counted. */
function numberNudge(sentence: Sentence, measures: Measures, base: number): number {
  const main = sentence.frame === 'act' ? sentence.object : sentence.subject;
  const share = (isOwnWork(main) ? 0.4 : 1) * (base < -0.6 ? 0.3 : 1);
  const sum =
    (measures.fromTo ? nudges.fromTo : 0) +
    (measures.change ? nudges.change : 0) +
    (measures.percent ? nudges.percent : 0) +
    (measures.bound ? nudges.bound : 0);
  return sum * share;
}

/** A deed as an object: "raise **delivery** on time from 88 to 97 %" is a rate, "implement an **optimisation**" a task. */
function deedNudge({ frame, object, verbClass }: Sentence, { fromTo, quantities }: Measures): number {
  if (frame !== 'act' || object?.noun !== 'deed') return 0;
  if (/^(?:move|better|reach)$/.test(verbClass ?? '') && fromTo?.to.sign === '%') return nudges.rateOfDeed;
  return /^(?:make|act)$/.test(verbClass ?? '') && quantities.length === 0 ? nudges.deedAsTask : 0;
}

/** Weighs a sentence; `complement` is what a deed is done to ("refonte **du portail**"). */
export function weigh(sentence: Sentence, complement: Phrase | undefined, measures: Measures, kind: TextKind): Weighed {
  const base = baseWeight(sentence, complement);
  const enabled =
    sentence.frame === 'act' && sentence.second !== undefined && base.verbClass === 'enable' ? nudges.enabledVerb : 0;
  const main = sentence.frame === 'act' ? sentence.object : sentence.subject;
  const state = main?.state === true && base.weight > -0.6 ? nudges.state : 0;
  const objective = kind === 'objective' && base.weight > -0.6 ? nudges.objective : 0;
  const measured = measures.fromTo !== undefined || measures.change !== undefined || measures.percent;
  const effect = sentence.effect && measured ? nudges.effect : 0;
  const deed = deedNudge(sentence, measures);
  const weight =
    base.weight + numberNudge(sentence, measures, base.weight) + enabled + state + objective + effect + deed;
  return { ...base, weight: Math.max(-1, Math.min(1, weight)) };
}
