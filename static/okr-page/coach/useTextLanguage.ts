import { i18n } from '@forge/bridge';
import { useEffect, useState } from 'react';
import type { CoachLanguage } from '../../../src/domain/coach';
import { createTranslator, type Translator } from '../../../src/wording';
import { useT } from '../../shared/language/language';

const LOCALES = { en: 'en-US', fr: 'fr-FR' } as const satisfies Record<CoachLanguage, string>;

/**
 * Sentences in the language of a text: the reader's own, or others that are fetched when they are first needed;
 * undefined while these are on their way. Where they cannot be had, the reader's language will do.
 */
export function useTextLanguage(language: CoachLanguage | 'unknown'): Translator | undefined {
  const own = useT();
  const isOwn = language === 'unknown' || own.locale.startsWith(language);
  const [other, setOther] = useState<{ language: CoachLanguage; t: Translator }>();
  useEffect(() => {
    if (isOwn) return;
    let current = true;
    i18n.getTranslations(LOCALES[language]).then(
      ({ translations, locale }) => current && setOther({ language, t: createTranslator(translations, locale) }),
      () => current && setOther({ language, t: own }),
    );
    return () => {
      current = false;
    };
  }, [isOwn, language, own]);
  if (isOwn) return own;
  return other?.language === language ? other.t : undefined;
}
