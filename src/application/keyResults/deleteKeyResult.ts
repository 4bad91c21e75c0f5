import { mustHold, mustWin } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { markEpicsSoon } from '../workLinks/markEpicsSoon';
import { stateOfKeyResult } from './mustSaveKeyResult';
import { mustEditKeyResult, type SeeKeyResultUses } from './seeKeyResult';

/** Deletes a key result with its check-ins and links, unless objectives hang from it. */
export async function deleteKeyResult(
  services: SeeKeyResultUses & Pick<Services, 'workLinks' | 'queue'>,
  caller: Caller,
  { keyResultId, expectedVersion }: { keyResultId: string; expectedVersion: number },
): Promise<null> {
  await mustEditKeyResult(services, caller, keyResultId);
  const { objectives } = await services.objectives.parents();
  mustHold(
    !objectives.some(({ parent }) => parent?.kind === 'keyResult' && parent.id === keyResultId),
    'keyResultInUse',
  );
  const links = await services.workLinks.forKeyResults([keyResultId]);
  const won = await services.keyResults.delete(keyResultId, expectedVersion);
  await mustWin(won, () => stateOfKeyResult(services, keyResultId), 'keyResultNotFound');
  await markEpicsSoon(
    services,
    links.map(({ epicId }) => epicId),
  );
  return null;
}
