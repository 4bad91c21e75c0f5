import type { IssueId } from '../../contract/vocabulary';
import type { LinkedEpic, WorkItem } from '../../domain/model/work';
import type { JiraIssue } from '../ports/jira';
import type { Services } from '../ports/services';
import { deletedFacts, factsOf, type EpicFacts } from './epicReading';

/** An epic and its direct children as Jira has them. */
export type Family = { facts: EpicFacts; children: JiraIssue[] };

type Known = { epics: readonly LinkedEpic[]; items: readonly WorkItem[] };

/**
 * Reads epics with their children in one search. What the search does not show although it should be there is read by
 * id before it counts as gone: an index lags, and archived projects are searched by nobody.
 */
export async function readFamilies(
  { jira }: Pick<Services, 'jira'>,
  epicIds: readonly IssueId[],
  known: Known,
): Promise<{ families: Family[]; read: number }> {
  const listed = await jira.epicsWithChildren(epicIds);
  const shown = new Set(listed.map(({ id }) => id));
  const missing = [...epicIds, ...known.items.map(({ issueId }) => issueId)].filter((id) => !shown.has(id));
  const unlisted = missing.length === 0 ? [] : (await jira.issues([...new Set(missing)])).found;
  const stored = new Map(known.epics.map((epic) => [epic.issueId, epic]));
  const issues = new Map([...listed, ...unlisted].map((issue) => [issue.id, issue]));
  const children = groupByParent([...issues.values()]);
  const families = epicIds.map((epicId): Family => {
    const issue = issues.get(epicId);
    const state = shown.has(epicId) ? 'live' : 'archived';
    const facts = issue === undefined ? deletedFacts(epicId, stored.get(epicId)) : factsOf(issue, state);
    return { facts, children: children.get(epicId) ?? [] };
  });
  return { families, read: issues.size };
}

function groupByParent(issues: readonly JiraIssue[]): Map<IssueId, JiraIssue[]> {
  const groups = new Map<IssueId, JiraIssue[]>();
  for (const issue of issues) {
    if (issue.parentId === null) continue;
    const siblings = groups.get(issue.parentId);
    if (siblings) siblings.push(issue);
    else groups.set(issue.parentId, [issue]);
  }
  return groups;
}
