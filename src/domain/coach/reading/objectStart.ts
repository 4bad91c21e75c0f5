import { has, isNoun } from './roles';
import type { Unit } from './units';

const SMALL = ['articles', 'adverbs', 'of', 'prepositions', 'numbers', 'pronouns', 'auxiliaries'] as const;

function isSmall(unit: Unit): boolean {
  return unit.kind === 'number' || unit.kind === 'symbol' || SMALL.some((role) => has(unit, role));
}

/** "by launching", "thanks to…", "grâce à…": how, not what. "by 20 %" is neither. */
function startsMeans(units: readonly Unit[], at: number): boolean {
  if (!has(units[at], 'means')) return false;
  const next = units[at + 1];
  return (
    next?.verb?.gerund === true || (next?.kind === 'word' && !/^(?:by|par|en|with|avec)$/.test(units[at]?.key ?? ''))
  );
}

/** Index of a verb's object, past measures and small words ("de 7 à 5 % **le**…", "by half the…"). */
export function objectStart(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (isNoun(unit) && unit.noun !== 'count') return at;
    if (startsMeans(units, at)) return at;
    if (unit.noun === 'count' && has(units[at + 1], 'of') && units[at + 2]?.kind !== 'number') return at;
    if (unit.noun !== 'count' && !isSmall(unit)) return at;
  }
  return from;
}
