import type { IncompleteView } from '../../contract/cycles';
import { keyResultKey } from '../../domain/keys';
import type { KeyResult } from '../../domain/model/keyResult';
import { missingIn } from '../../domain/readiness';
import { mustExist } from '../failure';
import type { Services } from '../ports/services';

/** More than this is not read, it is worked off. */
const LONGEST_LIST = 50;

/** What keeps a draft cycle from beginning. Only OKR admins get here, who see every objective. */
export async function listIncomplete(
  { cycles, keyResults }: Pick<Services, 'cycles' | 'keyResults'>,
  { cycleId }: { cycleId: string },
): Promise<{ total: number; keyResults: IncompleteView[] }> {
  mustExist(await cycles.find(cycleId), 'cycleNotFound');
  const found = await keyResults.incomplete({ cycleId });
  return { total: found.length, keyResults: found.slice(0, LONGEST_LIST).map(present) };
}

function present(keyResult: KeyResult): IncompleteView {
  const { id, number, title } = keyResult;
  return { id, key: keyResultKey(number), title, missing: missingIn(keyResult) };
}
