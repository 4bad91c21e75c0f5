import { grammars, otherGrammars } from '../languages/index';
import type { Grammar } from '../languages/grammar';
import { detectLanguage } from '../text/language';
import { readMeasures, type Measures } from '../text/measures';
import { tokenise, type Token } from '../text/tokens';
import type { CoachLanguage } from '../types';
import { labelLength, withoutAsides, withoutOpening } from './mainClause';
import { readPhrase, type Phrase } from './phrase';
import { has, isNoun } from './roles';
import { readSentence } from './readSentence';
import type { Sentence } from './sentence';
import { readUnits, type Unit } from './units';

/** A text read once, for all checks. */
export interface TextReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly measures: Measures;
  readonly language: CoachLanguage | 'unknown';
  readonly grammar: Grammar | undefined;
  /** Units of the whole text, and those of the main sentence. */
  readonly units: readonly Unit[];
  readonly main: readonly Unit[];
  readonly sentence: Sentence | undefined;
  /** What the action at the head of a nominal text is done to. */
  readonly complement: Phrase | undefined;
}

/** "Refonte **du portail**", "increase **in sales**": the phrase after the deed that heads the text. */
function complementOf(sentence: Sentence, main: readonly Unit[], grammar: Grammar): Phrase | undefined {
  const phrase = sentence.subject;
  if (phrase?.noun !== 'deed' || phrase.head === undefined) return undefined;
  const head = main.indexOf(phrase.head);
  if (
    grammar.headLast &&
    main[head + 1]?.roles.has('prepositions') !== true &&
    main[head + 1]?.roles.has('of') !== true
  ) {
    const modifier = main
      .slice(phrase.start, head)
      .filter((unit) => unit.noun !== undefined)
      .at(-1);
    if (modifier?.noun !== undefined) return { ...phrase, head: modifier, noun: modifier.noun, deed: undefined };
  }
  let from = head + 1;
  while (from < main.length && (isSmall(main[from]) || isJoined(main, from))) from += 1;
  return readPhrase(main, from, main.length, grammar);
}

/** "Refonte **et optimisation** du portail": what is done besides. */
const isJoined = (main: readonly Unit[], at: number): boolean =>
  main[at]?.deed !== undefined && has(main[at - 1], 'and');

function isSmall(unit: Unit | undefined): boolean {
  if (unit === undefined || isNoun(unit)) return false;
  return unit.kind === 'number' || unit.kind === 'symbol' || unit.roles.size > 0;
}

/** Reads a text; `believed` is the language the reader expects. */
export function readText(text: string, believed?: CoachLanguage): TextReading {
  const normal = text.normalize('NFC').length === text.length ? text.normalize('NFC') : text;
  const tokens = tokenise(normal);
  const measures = readMeasures(tokens);
  const language = detectLanguage(tokens, believed);
  const none = {
    text,
    tokens,
    measures,
    language,
    grammar: undefined,
    units: [],
    main: [],
    sentence: undefined,
    complement: undefined,
  };
  if (language === 'unknown') return none;
  const grammar = grammars[language];
  const label = labelLength(normal);
  const units = readUnits(tokens, grammar, otherGrammars(language));
  const main = withoutOpening(withoutAsides(units.filter((unit) => unit.start >= label)));
  const sentence = readSentence(main, grammar);
  return { ...none, grammar, units, main, sentence, complement: complementOf(sentence, main, grammar) };
}
