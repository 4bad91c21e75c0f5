import { createContext, useContext } from 'react';
import type { Translator } from '../../../src/wording';

/** What it takes to speak to this reader. */
export type Language = {
  t: Translator;
  /** IANA zone in which moments are shown. */
  timeZone: string;
};

export const LanguageContext = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error('The language is used outside of a surface.');
  return language;
}

export function useT(): Translator {
  return useLanguage().t;
}
