import english from '../../../locales/en-US.json';
import french from '../../../locales/fr-FR.json';
import { createTranslator, type Translator } from '../../wording';

/** The language nearest to what a site or a viewer speaks; English for what Plumbline does not speak. */
export function translatorFor(locale: string | null | undefined): Translator {
  const tag = (locale ?? '').replace('_', '-');
  if (tag.toLowerCase().startsWith('fr')) return createTranslator(french, regional(tag, 'fr-FR'));
  return createTranslator(english, tag.toLowerCase().startsWith('en') ? regional(tag, 'en-US') : 'en-US');
}

/** Numbers and dates are written as in the viewer's country, where it is a known one. */
function regional(tag: string, fallback: string): string {
  try {
    return new Intl.Locale(tag).region === undefined ? fallback : tag;
  } catch {
    return fallback;
  }
}
