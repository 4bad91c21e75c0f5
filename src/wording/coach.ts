import type { RemarkView } from '../contract/coach';
import type { Translator } from './translator';

/** What the coach says, in the reader's language; empty for a remark that this version does not know. */
export function remarkSentence(
  { messageKey, values }: Pick<RemarkView, 'messageKey' | 'values'>,
  t: Translator,
): string {
  return t.find(['coach', messageKey].join('.'), values) ?? '';
}
