import type { School } from '../../contract/coach';
import {
  readText,
  reviewReading,
  type Remark,
  type SetRemark,
  type TextReading,
  type TextReview,
} from '../../domain/coach';
import { dismissalKey } from '../../domain/coach/set/setRemark';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Dismissal } from '../ports/coach';

/** How a team wants to hear the coach. */
export type Manner = { school: School; glossary: readonly string[] };

/** What the coach says about the title of a key result, beside how it is measured. */
export function reviewKeyResultTitle(
  keyResult: KeyResult,
  manner: Manner,
  reading: TextReading = readText(keyResult.title),
): TextReview {
  const { measure, baseline, target, unit } = keyResult;
  const fields = {
    measure,
    ...(baseline !== null && { baseline }),
    ...(target !== null && { target }),
    ...(unit !== '' && { unit }),
  };
  return reviewReading(reading, { kind: 'keyResult', fields, ...manner });
}

/** Whether nobody has set a remark aside for this text. */
export function notIn(setAside: readonly Dismissal[], entityId: string, text: string): (remark: Remark) => boolean {
  const own = setAside.filter((dismissal) => dismissal.entityId === entityId && dismissal.text === text);
  return ({ messageKey }) => !own.some((dismissal) => dismissal.messageKey === messageKey);
}

/** Whether nobody has set a remark about texts together aside, at whichever of them. */
export function notAmong(setAside: readonly Dismissal[]): (remark: SetRemark, entityIds: readonly string[]) => boolean {
  const known = new Set(setAside.map(({ entityId, messageKey }) => `${entityId} ${messageKey}`));
  return (remark, entityIds) => {
    const key = dismissalKey(remark);
    return !entityIds.some((entityId) => known.has(`${entityId} ${key}`));
  };
}
