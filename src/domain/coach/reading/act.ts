import type { Grammar } from '../languages/grammar';
import type { VerbClass } from '../languages/wordClasses';
import { objectStart } from './objectStart';
import { readPhrase } from './phrase';
import { has, isNoun } from './roles';
import { NOTHING, type Sentence } from './sentence';
import type { Unit } from './units';

/** Verbs that say nothing when another follows: "help to reduce", "travailler à réduire". */
const PASSES_ON =
  /^(?:work_on|focus_on|focus|help|allow|continue|travailler|aider|contribuer|permettre|se_concentrer|continuer|reussir)$/;

/** Verbs that put their object into a state. */
const RENDERS = /^(?:make|rendre)$/;

/** "Ship projects 2x **faster**": how the work goes, not what is made. */
function isManner(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  return !isNoun(unit) && before !== undefined && next?.kind !== 'word' && !has(before, 'and');
}

/** Whether what follows the verb is what is meant. */
export function passesOn({ verb }: Partial<Unit> = {}): boolean {
  return verb?.verbClass === 'aim' || PASSES_ON.test(verb?.lemma ?? '');
}

/** "être livré", "be used by": the participle decides. */
function afterBe(verb: Unit, next: Unit | undefined): VerbClass | undefined {
  const participle =
    verb.verb?.verbClass === 'become' && next?.verb?.participle === true ? next.verb.verbClass : undefined;
  return participle !== undefined && /^(?:make|act|finish)$/.test(participle) ? participle : undefined;
}

const endsAct = (unit: Unit): boolean =>
  unit.kind === 'break' || has(unit, 'purpose') || has(unit, 'relatives') || has(unit, 'and');

/** What belongs to a verb: up to the next clause, purpose or idea. */
function following(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex((unit, at) => at >= from && endsAct(unit));
  return units.slice(from, end < 0 ? units.length : end);
}

function doneAmong(units: readonly Unit[], { headLast }: Grammar): Unit | undefined {
  return units.find(
    (unit, at) => unit.done && !isNoun(unit) && !((headLast || unit.verb !== undefined) && isNoun(units[at + 1])),
  );
}

/** Reads a sentence that starts with its verb, at `at`. */
export function readAct(units: readonly Unit[], at: number, grammar: Grammar): Sentence {
  const verb = units[at] as Unit;
  const from = objectStart(units, at + 1);
  const next = units[from];
  const inner = next?.verb !== undefined && !isNoun(next) && (next.verb.infinitive || next.verb.gerund);
  if (inner && passesOn(verb)) return readAct(units, from, grammar);
  const causes = (inner || has(next, 'relatives')) && verb.verb?.lemma === 'faire';
  const object = readPhrase(units, causes ? objectStart(units, from + 1) : from, units.length, grammar);
  const rest = units.slice(object.end, object.end + 4);
  const second =
    rest.find((unit) => unit.verb !== undefined && (unit.verb.infinitive || unit.verb.finite)) ??
    units.slice(from, object.end).find((unit) => unit.verb?.infinitive === true && !isNoun(unit));
  const verbClass = causes ? 'enable' : (afterBe(verb, next) ?? verb.verb?.verbClass ?? 'other');
  const after = following(units, at + 1);
  const renders = RENDERS.test(verb.verb?.lemma ?? '');
  const made = after.some(
    (unit, index) =>
      unit.state && (renders || (grammar.headLast && isManner(unit, after[index - 1], after[index + 1]))),
  );
  const negated = units.slice(0, at).some((unit) => has(unit, 'negations'));
  return { ...NOTHING, frame: 'act', verb, verbClass, object, second, done: doneAmong(after, grammar), made, negated };
}
