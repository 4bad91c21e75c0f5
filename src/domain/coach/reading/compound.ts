import type { Grammar } from '../languages/grammar';
import { readPhrase } from './phrase';
import { findPredicate } from './predicate';
import { has, isNoun } from './roles';
import type { Unit } from './units';

const RATES = /^(?:rate|ratio|score|index)s?$/;

/** Whether what looks like a first verb is the first word of a compound ("Return rate", "Training sessions delivered"). */
export function startsCompound(units: readonly Unit[], at: number, grammar: Grammar): boolean {
  const unit = units[at];
  const next = units[at + 1];
  const verb = unit?.verb;
  if (unit === undefined || verb === undefined) return false;
  if (!grammar.headLast) return isNoun(unit) && !verb.infinitive;
  if (next === undefined) return isNoun(unit);
  const nounEnds = has(next, 'of') || has(next, 'prepositions') || has(next, 'auxiliaries') || next.kind === 'break';
  if (isNoun(unit) && nounEnds) return true;
  if (/^(?:move|lower|better|hold)$/.test(verb.verbClass)) return false;
  if (next.verb !== undefined && !isNoun(next) && !next.verb.gerund) return isNoun(unit) || verb.gerund;
  if (!isNoun(next)) return false;
  const said = findPredicate(units, at, grammar);
  const object = readPhrase(units, at + 1, said?.at ?? units.length, grammar);
  const words = units.slice(at, object.end).filter(({ kind }) => kind === 'word').length;
  const metric = object.noun === 'metric' && words <= 3;
  const told = said !== undefined && said.at > at + 1 && said.verb?.verb?.gerund !== true;
  if (isNoun(unit) || verb.gerund) return metric || told;
  return metric && words <= 2 && RATES.test(object.head?.key ?? '');
}
