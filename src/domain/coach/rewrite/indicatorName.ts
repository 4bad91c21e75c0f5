import { readText, type TextReading } from '../reading/readText';
import { has } from '../reading/roles';
import type { Unit } from '../reading/units';
import type { CoachLanguage } from '../types';

/** Verbs between a measure and its numbers, or before it: "fall **from**", "**Raise** the…", "**passe** de". */
const SHIFTS = /^(?:move|lower|better|reach|hold|become|aim|remove)$/;

const shifts = (unit: Unit | undefined): boolean => SHIFTS.test(unit?.verb?.verbClass ?? unit?.deed ?? '');
const leads = (unit: Unit | undefined): boolean =>
  unit?.kind !== 'word' || has(unit, 'prepositions') || has(unit, 'of') || has(unit, 'adverbs') || has(unit, 'trend');

/** What stands before the numbers of "from … to …"; the whole text when it has no number at all. */
function before({ main, measures: { fromTo, quantities } }: TextReading): readonly Unit[] {
  if (fromTo !== undefined) return main.filter(({ end }) => end <= fromTo.start);
  return quantities.length === 0 ? main : [];
}

/** "Publish a guide", "Branchement aux flux": what is to be done, not what is to be measured. */
function isTask({ sentence }: TextReading): boolean {
  const { frame, verb, verbClass, subject } = sentence ?? {};
  // "Trains that leave late" begins with what could be a verb, but no order is given so.
  const orders = verb?.verb?.infinitive === true || verb?.verb?.gerund === true;
  if (frame === 'act') return orders && !SHIFTS.test(verbClass ?? '');
  return subject?.deed !== undefined && !SHIFTS.test(subject.deed);
}

/**
 * The measure that a key result names ("Calls to the hotline fall from 400 to 120" → "Calls to the hotline"), or
 * undefined where it cannot be told from its title.
 */
export function indicatorName(title: string, language?: CoachLanguage): string | undefined {
  const reading = readText(title, language);
  if (isTask(reading)) return undefined;
  const units = [...before(reading)];
  while (units.length > 0 && leads(units.at(-1))) units.pop();
  if (units.length > 1 && shifts(units.at(-1))) units.pop();
  if (shifts(units[0])) units.shift();
  while (has(units[0], 'articles') || has(units[0], 'of')) units.shift();
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const name = title.slice(first.start, last.end);
  // "eNPS" is written as it is.
  return first.text === first.text.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
