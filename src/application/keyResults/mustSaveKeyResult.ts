import type { ConflictState } from '../../contract/result';
import type { KeyResult } from '../../domain/model/keyResult';
import { mustWin } from '../failure';
import type { Services } from '../ports/services';

/** Saves over the version that the editor saw and answers the new version; otherwise `conflict` with theirs. */
export async function mustSaveKeyResult(
  services: Pick<Services, 'keyResults'>,
  keyResult: KeyResult,
  expectedVersion: number,
): Promise<number> {
  const won = await services.keyResults.update(keyResult, expectedVersion);
  await mustWin(won, () => stateOfKeyResult(services, keyResult.id), 'keyResultNotFound');
  return expectedVersion + 1;
}

/** What somebody else saved, field by field. */
export async function stateOfKeyResult(
  { keyResults }: Pick<Services, 'keyResults'>,
  id: string,
): Promise<ConflictState | undefined> {
  const theirs = await keyResults.find(id);
  if (theirs === undefined) return undefined;
  const { version, title, ownerId, weight, measure, unit, baseline, target } = theirs;
  return { version, fields: { title, ownerId, weight, measure, unit, baseline, target } };
}
