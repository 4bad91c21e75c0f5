import type { CoachLanguage } from '../types';
import { english } from './en/grammar';
import { french } from './fr/grammar';
import type { Grammar } from './grammar';

/** The languages the coach reads; a new one is a folder here and a line in this list. */
export const grammars: Readonly<Record<CoachLanguage, Grammar>> = { en: english, fr: french };

/** The other languages, whose words a text may borrow. */
export function otherGrammars(language: CoachLanguage): readonly Grammar[] {
  return Object.values(grammars).filter((grammar) => grammar.language !== language);
}
