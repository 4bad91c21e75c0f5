import type { IssueId } from '../../contract/vocabulary';
import type { WorkItem } from '../../domain/model/work';
import type { Services } from '../ports/services';
import { groupByEpic, type EpicChange } from './epicReading';

/**
 * The changes of epics that lose children to others: each issue has one row, so that an epic which gains it would
 * otherwise take it away without a trace in the other one's history. `among` are epics that are settled anyway.
 */
export async function losersOf(
  { work }: Pick<Services, 'work'>,
  newcomers: readonly WorkItem[],
  among: readonly IssueId[],
): Promise<EpicChange[]> {
  if (newcomers.length === 0) return [];
  const moved = new Map(newcomers.map(({ issueId, epicId }) => [issueId, epicId]));
  const stored = await work.itemsByIssue([...moved.keys()]);
  const owners = stored.filter(({ issueId, epicId }) => epicId !== moved.get(issueId) && !among.includes(epicId));
  if (owners.length === 0) return [];
  const epicIds = [...new Set(owners.map(({ epicId }) => epicId))];
  const [epics, items] = await Promise.all([work.epics(epicIds), work.items(epicIds)]);
  const children = groupByEpic(items);
  return epics.map((epic) => {
    const before = children.get(epic.issueId) ?? [];
    const { issueId, projectId, state, category } = epic;
    const after = before.filter((item) => !moved.has(item.issueId));
    return { stored: epic, facts: { issueId, projectId, state, category }, before, after };
  });
}

/** Children that a change brings under its epic. */
export function newcomersOf({ before, after }: EpicChange): WorkItem[] {
  const known = new Set(before.map(({ issueId }) => issueId));
  return after.filter(({ issueId }) => !known.has(issueId));
}
