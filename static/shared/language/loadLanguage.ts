import { i18n, type FullContext } from '@forge/bridge';
import { createTranslator } from '../../../src/wording';
import type { Language } from './language';

/**
 * The sentences for this reader, or those of the fallback language. Numbers and dates follow the reader's own region
 * when it speaks the same language ("en-GB" reads English sentences with British dates).
 */
export async function loadLanguage(context: FullContext): Promise<Language> {
  const { translations, locale } = await i18n.getTranslations(context.locale);
  const sameLanguage = context.locale.split('-')[0] === locale.split('-')[0];
  return { t: createTranslator(translations, sameLanguage ? context.locale : locale), timeZone: context.timezone };
}
