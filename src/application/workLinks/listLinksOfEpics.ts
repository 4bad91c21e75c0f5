import type { IssueId } from '../../contract/vocabulary';
import { keyResultKey } from '../../domain/keys';
import { maySee, teamsById } from '../../domain/rights';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { viewerOf } from '../session/permits';

type Uses = Pick<Services, 'workLinks' | 'keyResults' | 'objectives' | 'organisation' | 'marks'>;

export type EpicLink = {
  linkId: string;
  epicId: IssueId;
  keyResultId: string;
  key: string;
  title: string;
  weight: number;
  version: number;
};

/** Which of these epics serve which key results; of those that the person may not see only how many. */
export async function listLinksOfEpics(
  services: Uses,
  caller: Caller,
  { epicIds }: { epicIds: readonly IssueId[] },
): Promise<{ links: EpicLink[]; restricted: { epicId: IssueId; count: number }[] }> {
  const found = await services.workLinks.forEpics(epicIds);
  const keyResults = await services.keyResults.findMany([...new Set(found.map(({ keyResultId }) => keyResultId))]);
  const [objectives, teamList, viewer] = await Promise.all([
    services.objectives.findMany([...new Set(keyResults.map(({ objectiveId }) => objectiveId))]),
    services.organisation.teams(),
    viewerOf(services, caller),
  ]);
  const teams = teamsById(teamList);
  const visible = new Set(objectives.filter((objective) => maySee(objective, viewer, teams)).map(({ id }) => id));
  const byId = new Map(keyResults.map((keyResult) => [keyResult.id, keyResult]));
  const links: EpicLink[] = [];
  const hidden = new Map<IssueId, number>();
  for (const { id, epicId, keyResultId, weight, version } of found) {
    const keyResult = byId.get(keyResultId);
    if (keyResult === undefined) continue;
    if (visible.has(keyResult.objectiveId)) {
      const key = keyResultKey(keyResult.number);
      links.push({ linkId: id, epicId, keyResultId, key, title: keyResult.title, weight, version });
    } else hidden.set(epicId, (hidden.get(epicId) ?? 0) + 1);
  }
  return { links, restricted: [...hidden].map(([epicId, count]) => ({ epicId, count })) };
}
