import english from '../../locales/en-US.json';
import french from '../../locales/fr-FR.json';
import { createTranslator } from '../../src/wording';

/** The sentences as a reader in each language gets them. */
export const en = createTranslator(english, 'en-GB');
export const fr = createTranslator(french, 'fr-FR');

/** Spaces that do not break, shown: in a table of expectations they look like any other. */
export function visibleSpaces(sentence: string): string {
  return sentence.replace(/[\u00a0\u202f]/g, '_');
}
