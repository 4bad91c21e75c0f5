import type { Locale } from '../session.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

/** The shells' own words in a language. */
export function wordsFor(locale: Locale): Words {
  return locale === 'fr-FR' ? fr : en;
}
