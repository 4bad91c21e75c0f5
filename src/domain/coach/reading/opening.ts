import { has, isNoun } from './roles';
import type { Unit } from './units';

function isFiller(unit: Unit): boolean {
  if (isNoun(unit) && unit.noun !== 'team') return false;
  return has(unit, 'fillers') || has(unit, 'negations') || unit.kind === 'break' || unit.kind === 'symbol';
}

/** "No more than…", "At least…": small words before a quantity. */
function isLead(unit: Unit): boolean {
  return unit.verb === undefined && !isNoun(unit) && (has(unit, 'prepositions') || has(unit, 'adverbs'));
}

/** How a team announces something: "(we) **are excited to** launch", "(nous) **avons le plaisir de** lancer". */
const isPreface = (unit: Unit): boolean =>
  isFiller(unit) ||
  unit.state ||
  unit.noun === 'quality' ||
  unit.noun === 'team' ||
  has(unit, 'auxiliaries') ||
  has(unit, 'articles') ||
  has(unit, 'of') ||
  has(unit, 'pronouns');

/** Index of the task that a preface leads to. */
function afterPreface(units: readonly Unit[], from: number): number {
  const at = units.findIndex((unit) => unit.verb?.infinitive === true && !isNoun(unit));
  const preface = units.slice(0, Math.max(0, at));
  const tasks = /^(?:make|act)$/.test(units[at]?.verb?.verbClass ?? '');
  return at > from && tasks && preface.every(isPreface) && preface.some((unit) => has(unit, 'auxiliaries')) ? at : from;
}

/** Index of the word that the sentence proper starts with; −1 where there is none. */
export function startOf(units: readonly Unit[]): number {
  return afterPreface(
    units,
    units.findIndex((unit) => !isFiller(unit) && !isLead(unit)),
  );
}
