import type { IssueId } from '../../../src/contract/vocabulary';
import { call, type Answer } from '../../shared/client/call';

/** The app answers for at most a thousand epics in one call. */
const BATCH = 500;

export type EpicLink = Answer<'listLinksOfEpics'>['links'][number];
/** What an epic serves: key results that the viewer may see, and how many more there are. */
export type Served = { links: EpicLink[]; restricted: number };

/** What each of these epics serves; those that serve nothing are left out. */
export async function readLinks(epicIds: readonly IssueId[]): Promise<Map<IssueId, Served>> {
  const served = new Map<IssueId, Served>();
  const of = (epicId: IssueId): Served => {
    const known = served.get(epicId) ?? { links: [], restricted: 0 };
    served.set(epicId, known);
    return known;
  };
  for (let start = 0; start < epicIds.length; start += BATCH) {
    const answer = await call('listLinksOfEpics', { epicIds: epicIds.slice(start, start + BATCH) });
    for (const link of answer.links) of(link.epicId).links.push(link);
    for (const { epicId, count } of answer.restricted) of(epicId).restricted += count;
  }
  return served;
}
