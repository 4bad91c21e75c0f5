import { grammars } from '../languages/index';
import { readText, type TextReading } from '../reading/readText';
import type { CoachLanguage, Direction } from '../types';
import { findMeasure } from '../measurable/findMeasure';

/** What two texts are compared by: the stems of their words that carry meaning, and where they want to go. */
export interface Gist {
  readonly stems: ReadonlySet<string>;
  readonly direction: Direction | undefined;
}

const SMALL = [
  'articles',
  'prepositions',
  'of',
  'auxiliaries',
  'pronouns',
  'and',
  'relatives',
  'fillers',
  'adverbs',
  'purpose',
] as const;
const SHIFTS = /^(?:move|lower|better|reach|hold|aim)$/;

function stemsOf(reading: TextReading): ReadonlySet<string> {
  const grammar = reading.grammar ?? grammars.en;
  const content = reading.units.filter((unit) => {
    if (unit.kind !== 'word' || SMALL.some((role) => unit.roles.has(role))) return false;
    const shifts = SHIFTS.test(unit.verb?.verbClass ?? unit.deed ?? '');
    return !shifts || unit.noun !== undefined;
  });
  return new Set(content.map((unit) => grammar.singular(unit.verb?.lemma ?? unit.key)));
}

/** The gist of a text. */
export function gistOf(text: string, language?: CoachLanguage): Gist {
  const reading = readText(text, language);
  return { stems: stemsOf(reading), direction: findMeasure(reading).direction };
}

/** Words two texts share, and their part of all words of both (0–1). */
export function similarity(a: Gist, b: Gist): { readonly share: number; readonly words: readonly string[] } {
  const words = [...a.stems].filter((stem) => b.stems.has(stem));
  const all = new Set([...a.stems, ...b.stems]).size;
  return { share: all === 0 ? 0 : words.length / all, words };
}
