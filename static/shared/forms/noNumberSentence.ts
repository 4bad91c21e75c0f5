import type { Translator } from '../../../src/wording';
import { readNumber, writeNumber } from './readNumber';

const EXAMPLE = 1234.5;
const SHOWN_MAX = 40;

/** What to tell about text that is no number; undefined for numbers and for nothing. */
export function noNumberSentence(typed: string, t: Translator): string | undefined {
  const text = typed.trim();
  if (text === '' || readNumber(text, t.locale) !== null) return undefined;
  return t('forms.noNumber', {
    typed: text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text,
    grouped: new Intl.NumberFormat(t.locale).format(EXAMPLE),
    plain: writeNumber(EXAMPLE, t.locale),
  });
}
