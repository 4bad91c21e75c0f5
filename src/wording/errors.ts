import type { PlumblineError } from '../contract/result';
import type { Translator } from './translator';

/** What happened, in the reader's language; a sentence this version does not know falls back to that of its kind. */
export function errorSentence(error: Pick<PlumblineError, 'code' | 'messageKey' | 'values'>, t: Translator): string {
  return (
    t.find(error.messageKey, error.values) ??
    t.find(`errors.${error.messageKey}`, error.values) ??
    t(`errors.code.${error.code}`)
  );
}
