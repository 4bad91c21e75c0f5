import type { Grammar } from '../languages/grammar';
import { passesOn, readAct } from './act';
import { objectStart } from './objectStart';
import { readPhrase, type Phrase } from './phrase';
import { findPredicate } from './predicate';
import { has, isNoun } from './roles';
import { NOTHING, type Sentence } from './sentence';
import type { Unit } from './units';

/** How far after its verb an agent is looked for. */
const AGENT_WITHIN = 4;

/** "used **by suppliers**". */
function agentOf(units: readonly Unit[], from: number, grammar: Grammar): Phrase | undefined {
  const at = units.findIndex(
    (unit, index) => index >= from && index < from + AGENT_WITHIN && /^(?:by|par)$/.test(unit.key),
  );
  return at < 0 ? undefined : readPhrase(units, at + 1, units.length, grammar);
}

function isDirect(units: readonly Unit[], after: number): boolean {
  const next = units[after];
  if (next === undefined || next.kind === 'break' || next.state) return false;
  if (has(next, 'prepositions') || has(next, 'adverbs')) return false;
  return !((next.kind === 'number' || has(next, 'numbers')) && has(units[after + 1], 'adverbs'));
}

/** Reads a sentence that starts with a noun phrase, at `at`. */
export function readClause(units: readonly Unit[], at: number, grammar: Grammar): Sentence {
  const said = findPredicate(units, at, grammar);
  const subject = readPhrase(units, at, said?.at ?? units.length, grammar);
  const base = { ...NOTHING, subject };
  const number = subject.noun === 'deed' || subject.noun === 'metric';
  if (said === undefined || (number && said.loose))
    return { ...base, frame: subject.noun === 'none' ? 'none' : 'noun' };
  const next = objectStart(units, said.after);
  const inner = units[next];
  if (passesOn(said.verb) && inner?.verb?.infinitive === true && !isNoun(inner)) return readAct(units, next, grammar);
  const object = readPhrase(units, next, units.length, grammar);
  return {
    ...base,
    frame: 'clause',
    verb: said.verb,
    verbClass: said.verb?.verb?.verbClass,
    voice: said.voice,
    object,
    agent: agentOf(units, said.after, grammar),
    direct: isDirect(units, said.after),
    able: said.able,
  };
}
