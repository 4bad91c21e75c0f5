import type { IssueId } from '../../contract/vocabulary';
import { keyResultKey } from '../../domain/keys';
import type { Services } from '../ports/services';

/** Writes on each epic the keys of the key results it serves, so that JQL finds it. Safe to repeat. */
export async function markEpics(
  { workLinks, keyResults, jira }: Pick<Services, 'workLinks' | 'keyResults' | 'jira'>,
  epicIds: readonly IssueId[],
): Promise<void> {
  const links = await workLinks.forEpics(epicIds);
  const served = await keyResults.findMany([...new Set(links.map(({ keyResultId }) => keyResultId))]);
  const keys = new Map(served.map(({ id, number }) => [id, keyResultKey(number)]));
  for (const epicId of new Set(epicIds)) {
    const own = links.filter((link) => link.epicId === epicId).map(({ keyResultId }) => keys.get(keyResultId));
    await jira.markEpic(
      epicId,
      own.filter((key) => key !== undefined),
    );
  }
}
