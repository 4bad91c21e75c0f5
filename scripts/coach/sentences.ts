import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Remark } from '../../src/domain/coach/types.ts';

type Messages = { readonly [key: string]: string | Messages };

const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', fr: 'fr-FR' };

function load(locale: string): Messages {
  const file = new URL(`../../locales/${locale}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { coach: Messages }).coach;
}

/** Writes remarks as the sentences people see. */
export function sentenceWriter(): (remark: Remark, language: string) => string {
  const messages: Record<string, Messages> = {};
  return (remark, language) => {
    const locale = LOCALES[language] ?? 'en-US';
    const own = (messages[locale] ??= load(locale));
    const found = remark.messageKey
      .split('.')
      .reduce<string | Messages | undefined>((level, key) => (typeof level === 'object' ? level[key] : undefined), own);
    if (typeof found !== 'string') return remark.messageKey;
    return String(new IntlMessageFormat(found, locale).format(remark.values));
  };
}
