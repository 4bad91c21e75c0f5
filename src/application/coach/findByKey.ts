import type { ParentKind } from '../../contract/vocabulary';
import { parseKey } from '../../domain/keys';
import { PlumblineFailure, mustExist } from '../failure';
import type { Services } from '../ports/services';

const LONGEST_SHOWN = 40;

/**
 * What a person calls `O-12` or `KR-34`. It tells whether the number is given, not whether the person may see it:
 * that is for the use case that goes on with the id.
 */
export async function findByKey(
  { objectives, keyResults }: Pick<Services, 'objectives' | 'keyResults'>,
  text: string,
): Promise<{ kind: ParentKind; id: string }> {
  const key = parseKey(text);
  if (key === null) throw new PlumblineFailure('invalid', 'keyUnknown', { key: text.slice(0, LONGEST_SHOWN) });
  const { kind, number } = key;
  if (kind === 'objective')
    return { kind, id: mustExist(await objectives.findByNumber(number), 'objectiveNotFound').id };
  return { kind, id: mustExist(await keyResults.findByNumber(number), 'keyResultNotFound').id };
}
