import type { IssueId } from '../../contract/vocabulary';
import { keyResultKey } from '../../domain/keys';
import type { Services } from '../ports/services';

type Uses = Pick<Services, 'workLinks' | 'keyResults' | 'objectives' | 'jira'>;

/** What stands on an epic in the place of keys that not everybody who sees the epic may know. */
const RESTRICTED = 'restricted';

/** Writes on each epic the keys of the key results it serves, so that JQL finds it. Safe to repeat. */
export async function markEpics(services: Uses, epicIds: readonly IssueId[]): Promise<void> {
  const links = await services.workLinks.forEpics(epicIds);
  const marks = await marksOf(
    services,
    links.map(({ keyResultId }) => keyResultId),
  );
  for (const epicId of new Set(epicIds)) {
    const own = links.filter((link) => link.epicId === epicId).map(({ keyResultId }) => marks.get(keyResultId));
    await services.jira.markEpic(epicId, [...new Set(own.filter((mark) => mark !== undefined))]);
  }
}

async function marksOf(
  { keyResults, objectives }: Uses,
  keyResultIds: readonly string[],
): Promise<Map<string, string>> {
  const served = await keyResults.findMany([...new Set(keyResultIds)]);
  const parents = await objectives.findMany([...new Set(served.map(({ objectiveId }) => objectiveId))]);
  const open = new Set(parents.filter(({ visibility }) => visibility === 'open').map(({ id }) => id));
  return new Map(
    served.map(({ id, number, objectiveId }) => [id, open.has(objectiveId) ? keyResultKey(number) : RESTRICTED]),
  );
}
