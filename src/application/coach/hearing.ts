import type { School } from '../../contract/coach';
import { reviewText, type Remark, type TextReview } from '../../domain/coach';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Dismissal } from '../ports/coach';

/** How a team wants to hear the coach. */
export type Manner = { school: School; glossary: readonly string[] };

/** What the coach says about the title of a key result, beside how it is measured. */
export function reviewKeyResultTitle(keyResult: KeyResult, manner: Manner): TextReview {
  const { title, measure, baseline, target, unit } = keyResult;
  const fields = {
    measure,
    ...(baseline !== null && { baseline }),
    ...(target !== null && { target }),
    ...(unit !== '' && { unit }),
  };
  return reviewText({ text: title, kind: 'keyResult', fields, ...manner });
}

/** Whether nobody has set a remark aside for this text. */
export function notIn(setAside: readonly Dismissal[], entityId: string, text: string): (remark: Remark) => boolean {
  const own = setAside.filter((dismissal) => dismissal.entityId === entityId && dismissal.text === text);
  return ({ messageKey }) => !own.some((dismissal) => dismissal.messageKey === messageKey);
}
