import { readText, type TextReading } from '../reading/readText';
import { has } from '../reading/roles';
import type { Unit } from '../reading/units';
import type { CoachLanguage, Direction } from '../types';

/** A word that carries meaning: how much it counts as a sign of sameness, and how it was typed. */
export interface Stem {
  readonly weight: number;
  readonly word: string;
}

/** What two texts are compared by. */
export interface Gist {
  readonly stems: ReadonlyMap<string, Stem>;
  /** Where the text wants its measure to go, if it says so without contradicting itself. */
  readonly direction: Direction | undefined;
  /** "content that is not on the gateway" */
  readonly negated: boolean;
  /** Where it says to start from: "from 20 to 60". */
  readonly from: number | undefined;
}

const SMALL =
  /^(?:articles|prepositions|of|auxiliaries|modals|pronouns|and|relatives|negations|fillers|adverbs|purpose|numbers|trend)$/;
/** Verbs that say which way, and nothing of what. */
const SHIFTS = /^(?:move|lower|better|reach|hold|aim|become)$/;
/** Words that any two texts may share: how much of what, how often, for which quarter. */
const WEAK =
  /^(?:rate|tal|score|level|niveau|average|moyen|median|total|target|result|resultat|product|produit|project|projet|team|equipe|goal|objectif|measure|mesure|mesurer|new|end|fin|mieux|good|bon)$/;
const WEAK_NOUN = /^(?:count|span|vessel|progress)$/;
const WEAKLY = 0.4;
/** An entry of several words ("net promoter score") says as much as two. */
const ENTRY = 2;

/** "market **12**", "offer **X**", "line **4**": what tells one from another of its kind, and no measure. */
function isName(units: readonly Unit[], at: number, { measures, sentence }: TextReading): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (unit === undefined || before?.kind !== 'word' || before.roles.size > 0 || before === sentence?.verb) return false;
  const { quantities, fromTo, bound, change } = measures;
  const quantity = quantities.find(({ start }) => start === unit.start);
  if (unit.kind === 'word') return quantity === undefined && /^\p{Lu}$/u.test(unit.text);
  const measured = [fromTo?.from, fromTo?.to, bound, change].includes(quantity);
  return quantity?.sign === '' && !measured && before.text.length > 1;
}

function stemOf(units: readonly Unit[], at: number, reading: TextReading): readonly [string, Stem] | undefined {
  const unit = units[at] as Unit;
  if (isName(units, at, reading)) return [unit.key, { weight: 1, word: unit.text }];
  if (unit.kind !== 'word' || unit.key.length < (/\p{Lu}/u.test(unit.text) ? 2 : 3)) return undefined;
  for (const role of unit.roles) if (SMALL.test(role)) return undefined;
  const isVerb = unit.noun === undefined && unit.verb !== undefined;
  if (unit.noun === undefined && SHIFTS.test(unit.verb?.verbClass ?? unit.deed ?? '')) return undefined;
  const key = reading.grammar?.singular(unit.verb?.lemma ?? unit.key) ?? unit.key;
  const weak = isVerb || WEAK_NOUN.test(unit.noun ?? '') || WEAK.test(key);
  const entry = unit.key.includes('_') ? ENTRY : 1;
  return [key, { weight: weak ? WEAKLY : entry, word: unit.text }];
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
  return {
    stems: new Map(
      units.flatMap((_, at) => [stemOf(units, at, reading) ?? []]).filter((one) => one.length > 0) as [string, Stem][],
    ),
    direction: directionOf(reading),
    negated: units.some((unit) => has(unit, 'negations') && !has(unit, 'and')),
    from: measures.fromTo?.from.value,
  };
}

/** The gist of a text; `language` is the one expected. */
export const gistOf = (text: string, language?: CoachLanguage): Gist => gistOfReading(readText(text, language));
