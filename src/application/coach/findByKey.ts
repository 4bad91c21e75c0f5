import type { ParentKind } from '../../contract/vocabulary';
import { keyResultKey, objectiveKey, parseKey } from '../../domain/keys';
import { PlumblineFailure, mustExist } from '../failure';
import type { Services } from '../ports/services';

const LONGEST_SHOWN = 40;

/**
 * What a person calls `O-12` or `KR-34`, and its key as it is written everywhere. It tells whether the number is given, not whether the person may see it:
 * that is for the use case that goes on with the id.
 */
export async function findByKey(
  { objectives, keyResults }: Pick<Services, 'objectives' | 'keyResults'>,
  text: string,
): Promise<{ kind: ParentKind; id: string; key: string }> {
  const parsed = parseKey(text);
  if (parsed === null) throw new PlumblineFailure('invalid', 'keyUnknown', { key: text.slice(0, LONGEST_SHOWN) });
  const { kind, number } = parsed;
  if (kind === 'objective') {
    const { id } = mustExist(await objectives.findByNumber(number), 'objectiveNotFound');
    return { kind, id, key: objectiveKey(number) };
  }
  const { id } = mustExist(await keyResults.findByNumber(number), 'keyResultNotFound');
  return { kind, id, key: keyResultKey(number) };
}
