import type { Grammar } from '../languages/grammar';
import type { VerbClass } from '../languages/wordClasses';
import { readPhrase, type Phrase } from './phrase';
import { findPredicate, type Predicate } from './predicate';
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
  /** Verb after the object: "help users find", "permettre aux usagers de payer". */
  readonly second: Unit | undefined;
  /** Who did it: "used **by suppliers**". */
  readonly agent: Phrase | undefined;
  readonly negated: boolean;
  /** Index of the purpose clause, or of the end. */
  readonly purposeAt: number;
}

const NOTHING: Sentence = {
  frame: 'none',
  verb: undefined,
  verbClass: undefined,
  voice: 'active',
  subject: undefined,
  object: undefined,
  second: undefined,
  agent: undefined,
  negated: false,
  purposeAt: 0,
};

const has = (unit: Unit | undefined, role: Parameters<Unit['roles']['has']>[0]): boolean =>
  unit?.roles.has(role) ?? false;
const isNoun = (unit: Unit | undefined): boolean => unit?.noun !== undefined || unit?.deed !== undefined;

function isFiller(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (has(unit, 'fillers') || has(unit, 'negations')) return true;
  if (unit.kind === 'break' || unit.kind === 'symbol') return true;
  return false;
}

const RATES = /^(?:rate|ratio|score|index)s?$/;

/** Whether what looks like a first verb is the first word of a compound ("Return rate", "Training sessions delivered"). */
function startsCompound(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const unit = units[at];
  const next = units[at + 1];
  const verb = unit?.verb;
  if (unit === undefined || verb === undefined) return false;
  if (!grammar.headLast) return isNoun(unit) && !verb.infinitive;
  if (next === undefined) return isNoun(unit);
  const nounEnds = has(next, 'of') || has(next, 'prepositions') || has(next, 'auxiliaries') || next.kind === 'break';
  if (isNoun(unit) && nounEnds) return true;
  const saidOf = next.verb !== undefined && !isNoun(next) && !next.verb.gerund;
  if (/^(?:move|lower|better|hold)$/.test(verb.verbClass)) return false;
  if (saidOf) return isNoun(unit) || verb.gerund;
  if (!isNoun(next)) return false;
  const said = findPredicate(units, at, grammar);
  const object = readPhrase(units, at + 1, said?.at ?? units.length, grammar);
  const metric = object.noun === 'metric' && object.end - at <= 3;
  if (isNoun(unit) || verb.gerund) return metric || (said !== undefined && said.at > at + 1);
  return metric && object.end - at <= 2 && RATES.test(object.head?.key ?? '');
}

/** Past measures and small words that stand between a verb and its object ("de 7 à 5 % le", "by half the"). */
function objectStart(units: readonly Unit[], from: number): number {
  let at = from;
  for (; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (isNoun(unit) && unit.noun !== 'count') break;
    if (has(unit, 'means') && units[at + 1]?.verb?.gerund === true) break;
    const small =
      unit.kind === 'number' ||
      unit.kind === 'symbol' ||
      has(unit, 'articles') ||
      has(unit, 'adverbs') ||
      has(unit, 'of') ||
      has(unit, 'prepositions') ||
      has(unit, 'numbers') ||
      has(unit, 'pronouns') ||
      has(unit, 'auxiliaries');
    if (!small && unit.noun !== 'count') break;
    if (unit.noun === 'count' && has(units[at + 1], 'of') && units[at + 2]?.kind !== 'number') break;
  }
  return at === units.length ? from : at;
}

function purposeFrom(units: readonly Unit[], from: number): number {
  const found = units.findIndex(
    (unit, at) =>
      at > from &&
      has(unit, 'purpose') &&
      units[at + 1]?.kind === 'word' &&
      (units[at + 1]?.verb !== undefined || unit.key !== 'to'),
  );
  return found < 0 ? units.length : found;
}

function readAct(units: readonly Unit[], at: number, grammar: Grammar, negated: boolean): Sentence {
  const verb = units[at] as Unit;
  const reading = verb.verb;
  const from = objectStart(units, at + 1);
  const next = units[from];
  const inner = next?.verb !== undefined && !isNoun(next) && (next.verb.infinitive || next.verb.gerund);
  const passesOn =
    reading?.verbClass === 'aim' ||
    /^(?:work_on|focus_on|focus|travailler|aider|contribuer|help|allow|permettre|se_concentrer|continuer|continue|reussir)$/.test(
      reading?.lemma ?? '',
    );
  if (inner && passesOn) return readAct(units, from, grammar, negated);
  const object = readPhrase(units, from, units.length, grammar);
  const rest = units.slice(object.end, object.end + 4);
  const second =
    rest.find((unit) => unit.verb !== undefined && (unit.verb.infinitive || unit.verb.finite)) ??
    units.slice(from, object.end).find((unit) => unit.verb?.infinitive === true && !isNoun(unit));
  return {
    ...NOTHING,
    frame: 'act',
    verb,
    verbClass: reading?.verbClass,
    object,
    second,
    negated,
    purposeAt: purposeFrom(units, at),
  };
}

/** "the satisfaction **measured**": says how one knows, not what is done. */
function isMeasuring(verb: Unit | undefined): boolean {
  return /^(?:mesurer|constater|observer|declarer|enregistrer|measure|observe|report|record|track)$/.test(
    verb?.verb?.lemma ?? '',
  );
}

/** The agent of a passive, within the next words. */
function agentOf(units: readonly Unit[], from: number, grammar: Grammar): Phrase | undefined {
  const at = units.findIndex((unit, index) => index >= from && index < from + 4 && /^(?:by|par)$/.test(unit.key));
  return at < 0 ? undefined : readPhrase(units, at + 1, units.length, grammar);
}

function readClause(units: readonly Unit[], at: number, grammar: Grammar, negated: boolean): Sentence {
  const said = findPredicate(units, at, grammar);
  const subject = readPhrase(units, at, said?.at ?? units.length, grammar);
  const base = { ...NOTHING, subject, negated, purposeAt: purposeFrom(units, at) };
  const measured =
    subject.noun !== 'none' &&
    said?.voice === 'passive' &&
    isMeasuring(said.verb) &&
    (subject.noun === 'deed' || subject.noun === 'metric');
  if (said === undefined || measured) return { ...base, frame: subject.noun === 'none' ? 'none' : 'noun' };
  const from = objectStart(units, said.after);
  const object = readPhrase(units, from, units.length, grammar);
  return {
    ...base,
    frame: 'clause',
    verb: said.verb,
    verbClass: said.verb?.verb?.verbClass,
    voice: said.voice,
    object,
    agent: agentOf(units, said.after, grammar),
  };
}

/** Reads the main sentence of the units: asides and openings are gone already. */
export function readSentence(units: readonly Unit[], grammar: Grammar): Sentence {
  let at = 0;
  while (at < units.length && isFiller(units, at) && !(isNoun(units[at]) && units[at]?.noun !== 'team')) at += 1;
  const negated = units.slice(0, at).some((unit) => has(unit, 'negations'));
  const first = units[at];
  if (first === undefined) return NOTHING;
  const acts = first.verb !== undefined && !startsCompound(units, at, grammar);
  return acts ? readAct(units, at, grammar, negated) : readClause(units, at, grammar, negated);
}
