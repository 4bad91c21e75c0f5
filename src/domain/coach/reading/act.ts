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

/** "être livré", "be used by": the participle decides. */
function afterBe(verb: Unit, next: Unit | undefined): VerbClass | undefined {
  const participle =
    verb.verb?.verbClass === 'become' && next?.verb?.participle === true ? next.verb.verbClass : undefined;
  return participle !== undefined && /^(?:make|act|finish)$/.test(participle) ? participle : undefined;
}

function doneAfter(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.kind === 'break' || has(unit, 'purpose') || has(unit, 'relatives') || has(unit, 'and')) return undefined;
    const free = !isNoun(unit) && !(unit.verb !== undefined && isNoun(units[at + 1]));
    if (unit.done && free) return unit;
  }
  return undefined;
}

/** Reads a sentence that starts with its verb, at `at`. */
export function readAct(units: readonly Unit[], at: number, grammar: Grammar): Sentence {
  const verb = units[at] as Unit;
  const from = objectStart(units, at + 1);
  const next = units[from];
  const inner = next?.verb !== undefined && !isNoun(next) && (next.verb.infinitive || next.verb.gerund);
  if (inner && (verb.verb?.verbClass === 'aim' || PASSES_ON.test(verb.verb?.lemma ?? '')))
    return readAct(units, from, grammar);
  const object = readPhrase(units, from, units.length, grammar);
  const rest = units.slice(object.end, object.end + 4);
  const second =
    rest.find((unit) => unit.verb !== undefined && (unit.verb.infinitive || unit.verb.finite)) ??
    units.slice(from, object.end).find((unit) => unit.verb?.infinitive === true && !isNoun(unit));
  const verbClass = afterBe(verb, next) ?? verb.verb?.verbClass ?? 'other';
  return { ...NOTHING, frame: 'act', verb, verbClass, object, second, done: doneAfter(units, at + 1) };
}
