import type { EpicState, IssueId } from '../../contract/vocabulary';
import type { LinkedEpic, WorkItem } from '../../domain/model/work';
import type { JiraIssue } from '../ports/jira';

/** Jira's level of epics, whatever a site calls them; above it are initiatives. */
export const EPIC_LEVEL = 1;

/** What is newly known of an epic itself. */
export type EpicFacts = Pick<LinkedEpic, 'issueId' | 'projectId' | 'state' | 'category'>;

/** An epic as it was stored, and what it is after a reading. `before` and `after` are its children. */
export type EpicChange = {
  stored: LinkedEpic;
  facts: EpicFacts;
  before: readonly WorkItem[];
  after: readonly WorkItem[];
};

/** What an issue that was found says of the epic it is. */
export function factsOf(issue: JiraIssue, whereLevelFits: 'live' | 'archived' = 'live'): EpicFacts {
  const state: EpicState = issue.hierarchyLevel >= EPIC_LEVEL ? whereLevelFits : 'converted';
  return { issueId: issue.id, projectId: issue.projectId, state, category: issue.category };
}

/** An epic that is not there any more keeps what was last known of it. */
export function deletedFacts(issueId: IssueId, stored: LinkedEpic | undefined): EpicFacts {
  return {
    issueId,
    projectId: stored?.projectId ?? '',
    state: 'deleted',
    category: stored?.category ?? 'undefined',
  };
}

export function groupByEpic(items: readonly WorkItem[]): Map<IssueId, WorkItem[]> {
  const groups = new Map<IssueId, WorkItem[]>();
  for (const item of items) {
    const known = groups.get(item.epicId);
    if (known) known.push(item);
    else groups.set(item.epicId, [item]);
  }
  return groups;
}
