import { readText, type TextReading } from '../reading/readText';
import { has } from '../reading/roles';
import type { Unit } from '../reading/units';
import type { CoachLanguage, Direction } from '../types';

/** A word that carries meaning: how much it counts as a sign of sameness, and how it was typed. */
export interface Stem {
  readonly weight: number;
  readonly word: string;
  /** What tells one from another of its kind: "in **Lyon**", "market **12**", "offer **X**". */
  readonly name: boolean;
}

/** What two texts are compared by. */
export interface Gist {
  readonly stems: ReadonlyMap<string, Stem>;
  /** What all stems weigh together. */
  readonly weight: number;
  /** Where the text wants its measure to go, if it says so without contradicting itself. */
  readonly direction: Direction | undefined;
  /** "content that is not on the gateway" */
  readonly negated: boolean;
  /** Where it says to start from: "from 20 to 60". */
  readonly from: number | undefined;
}

/** Verbs that say which way, and nothing of what. */
const SHIFTS = /^(?:move|lower|better|reach|hold|aim|become)$/;
/** Words that any two texts may share: how much of what. */
const WEAK =
  /^(?:rate|tal|score|level|niveau|average|moyen|total|result|resultat|product|produit|project|projet|measure|mesure)$/;
const WEAK_NOUN = /^(?:count|span|vessel|progress|team)$/;
const WEAKLY = 0.4;

/** "market **12**", "offer **X**", "line **4**": a number or letter that is no measure. */
function isMark(unit: Unit, before: Unit | undefined, { measures, sentence }: TextReading): boolean {
  if (before?.kind !== 'word' || before.roles.size > 0 || before === sentence?.verb) return false;
  const { quantities, fromTo, bound, change } = measures;
  const quantity = quantities.find(({ start }) => start === unit.start);
  if (unit.kind === 'word') return quantity === undefined && /^\p{Lu}$/u.test(unit.text);
  return (
    quantity?.sign === '' && before.key.length > 1 && ![fromTo?.from, fromTo?.to, bound, change].includes(quantity)
  );
}

/** How much a word says: nothing when it only joins others, or tells which way. */
function weightOf({ kind, key, text, roles, noun, verb, deed }: Unit, stem: string): number {
  if (kind !== 'word' || roles.size > 0 || key.length < (text === key ? 3 : 2)) return 0;
  if (noun === undefined && SHIFTS.test(verb?.verbClass ?? deed ?? '')) return 0;
  if ((verb !== undefined && noun === undefined) || WEAK_NOUN.test(noun ?? '') || WEAK.test(stem)) return WEAKLY;
  // An entry of several words ("net promoter score") says as much as two.
  return key.includes('_') ? 2 : 1;
}

function stemsOf(reading: TextReading): ReadonlyMap<string, Stem> {
  const stems = new Map<string, Stem>();
  for (const [at, unit] of reading.units.entries()) {
    const { key, verb, text: word } = unit;
    const stem = reading.grammar?.singular(verb?.lemma ?? key) ?? key;
    const mark = isMark(unit, reading.units[at - 1], reading);
    const weight = mark ? 1 : weightOf(unit, stem);
    if (weight > 0) stems.set(stem, { weight, word, name: mark || (at > 0 && /^\p{Lu}/u.test(word)) });
  }
  return stems;
}

const shift = (unit: Unit): Direction | undefined => {
  const verbClass = unit.verb?.verbClass ?? unit.deed;
  if (verbClass === 'move') return 'up';
  return verbClass === 'lower' || verbClass === 'remove' ? 'down' : undefined;
};

/** By the two ends where they are counted in one unit, else by the verbs, as long as these agree. */
function directionOf({ tokens, measures: { fromTo }, main }: TextReading): Direction | undefined {
  const { from, to } = fromTo ?? {};
  const unitAfter = from && tokens[from.last + 1];
  const sameUnit = from?.sign === to?.sign && (to?.first === undefined || unitAfter === tokens[to.first - 1]);
  if (sameUnit && from?.value !== undefined && to?.value !== undefined && from.value !== to.value)
    return to.value > from.value ? 'up' : 'down';
  const said = main.map(shift).filter((one) => one !== undefined);
  return said.every((one) => one === said[0]) ? said[0] : undefined;
}

/** The gist of a text that was read before. */
export function gistOfReading(reading: TextReading): Gist {
  const { units, measures } = reading;
  const stems = stemsOf(reading);
  return {
    stems,
    weight: [...stems.values()].reduce((sum, { weight }) => sum + weight, 0),
    direction: directionOf(reading),
    negated: units.some((unit) => has(unit, 'negations') && !has(unit, 'and')),
    from: measures.fromTo?.from.value,
  };
}

/** The gist of a text; `language` is the one expected. */
export const gistOf = (text: string, language?: CoachLanguage): Gist => gistOfReading(readText(text, language));
