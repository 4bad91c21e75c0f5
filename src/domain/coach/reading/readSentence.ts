import type { Grammar } from '../languages/grammar';
import { readAct } from './act';
import { readClause } from './clause';
import { startsCompound } from './compound';
import { startOf } from './opening';
import { findPredicate } from './predicate';
import { has, isNoun, isUnlisted } from './roles';
import { NOTHING, type Sentence } from './sentence';
import type { Unit } from './units';

/** What may follow an imperative: "**five** customers", "**the** night shift". */
function isDetermined(unit: Unit | undefined): boolean {
  if (unit?.kind === 'number' || has(unit, 'numbers')) return true;
  const name = /^\p{Lu}/u.test(unit?.text ?? '');
  return has(unit, 'articles') && !name && !has(unit, 'negations') && unit?.key !== 'zero';
}

/** In English an unlisted first word before a determiner is an imperative: "Shadow five customers". */
function isOrder(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const first = units[at];
  return grammar.headLast && first !== undefined && isUnlisted(first) && isDetermined(units[at + 1]);
}

const LEADS_TO = /^(?:resulting_in|leading_to|thereby|permettant)$/;

/** "…, **cutting** ramp time", "…, **resulting in** faster answers". */
function isEffect(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (LEADS_TO.test(unit?.key ?? '')) return true;
  const shifts = /^(?:move|lower|reach)$/.test(unit?.verb?.verbClass ?? '');
  return shifts && unit?.verb?.gerund === true && units[at - 1]?.key === ',';
}

/** A participle that belongs to what follows it: "Customised alerts", "Trained teachers use the method". */
function describes(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const verb = units[at]?.verb;
  if (verb === undefined || verb.infinitive) return false;
  const noun = isNoun(units[at + 1]);
  const said = findPredicate(units, at, grammar)?.loose === false;
  return verb.verbClass === 'other' ? noun || said : noun && said;
}

/** Reads the main sentence of the units: asides and openings are gone already. */
export function readSentence(units: readonly Unit[], grammar: Grammar): Sentence {
  const at = startOf(units);
  const first = units[at];
  if (first === undefined) return NOTHING;
  if (isOrder(units, at, grammar)) return readAct(units, at, grammar);
  const adjective = grammar.headLast && first.verb?.participle === true && describes(units, at, grammar);
  const determined = isNoun(first) && has(units[at - 1], 'articles');
  const effect = units.some((_, index) => index > at && isEffect(units, index));
  const acts = first.verb !== undefined && !adjective && !determined && !startsCompound(units, at, grammar);
  return { ...(acts ? readAct(units, at, grammar) : readClause(units, at, grammar)), effect };
}
