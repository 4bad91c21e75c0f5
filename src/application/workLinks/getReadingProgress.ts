import { seeKeyResult, type SeeKeyResultUses } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';

/** How many epics of a key result still wait for the first reading of their children; failed ones wait for the next run. */
export async function getReadingProgress(
  services: SeeKeyResultUses & Pick<Services, 'workLinks' | 'work'>,
  caller: Caller,
  { keyResultId }: { keyResultId: string },
): Promise<{ pending: number; total: number; failed: number }> {
  await seeKeyResult(services, caller, keyResultId);
  const links = await services.workLinks.forKeyResults([keyResultId]);
  const epics = await services.work.epics(links.map(({ epicId }) => epicId));
  const failed = epics.filter(({ state }) => state === 'deleted' || state === 'converted').length;
  return { pending: links.length - epics.length, total: links.length, failed };
}
