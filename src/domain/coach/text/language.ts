import { grammars } from '../languages/index';
import type { CoachLanguage } from '../types';
import { fold } from './fold';
import type { Token } from './tokens';

/** Small words of languages the coach does not know, so that it can say so. */
const FOREIGN = new Set(
  `der die das und ist nicht mit fur auf ein eine den von zu zum bis wir unsere werden um el los las del una por para
  con en nuestro hasta aumentar reducir il gli della dei per che nostro ridurre entro o os da do dos uma com nosso ate
  het een van voor met en niet naar onze wij zijn te`
    .split(/\s+/)
    .map(fold),
);
const LATIN = /\p{Script=Latin}/u;

/** Small words that tell a language; the others are shared too often. */
const SMALL = ['articles', 'prepositions', 'of', 'pronouns', 'and', 'auxiliaries'] as const;

function score(tokens: readonly Token[], language: CoachLanguage): number {
  const grammar = grammars[language];
  return tokens.reduce((sum, { kind, key, text }) => {
    if (kind !== 'word') return sum;
    if (SMALL.some((role) => grammar.functionWords[role].has(key))) return sum + 1;
    const known =
      grammar.verbForm(key, text) !== undefined ||
      grammar.nouns.has(grammar.singular(key)) ||
      grammar.deeds.has(grammar.singular(key));
    return sum + (known ? 0.6 : 0);
  }, 0);
}

/** Language of a text: what it is believed to be, unless its words say otherwise; `unknown` when it is neither. */
export function detectLanguage(tokens: readonly Token[], believed?: CoachLanguage): CoachLanguage | 'unknown' {
  const words = tokens.filter((token) => token.kind === 'word');
  const strange = words.filter((word) => !LATIN.test(word.text)).length;
  if (strange * 2 > words.length) return 'unknown';
  const en = score(tokens, 'en') + (believed === 'en' ? 1.5 : 0);
  const fr = score(tokens, 'fr') + (believed === 'fr' ? 1.5 : 0);
  const foreign = words.filter((word) => FOREIGN.has(word.key)).length;
  const best = Math.max(en, fr);
  if (words.length > 3 && foreign >= 2 && foreign * 1.2 > best) return 'unknown';
  if (best === 0) return believed ?? 'unknown';
  return en === fr ? (believed ?? 'en') : en > fr ? 'en' : 'fr';
}
