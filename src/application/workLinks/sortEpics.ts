import type { ErrorKey } from '../../contract/errorKeys';
import type { AttachOutcome } from '../../contract/workLinks';
import type { IssueId } from '../../contract/vocabulary';
import type { Caller } from '../ports/jira';

/** Jira's level of epics, whatever a site calls them. */
export const EPIC_LEVEL = 1;

/**
 * Tells the epics that the person may attach from what is refused. An epic that is gone and one that they may not see
 * are refused in the same words.
 */
export async function sortEpics(
  { jira }: Caller,
  epicIds: readonly IssueId[],
): Promise<{ accepted: IssueId[]; refused: AttachOutcome[] }> {
  const wanted = [...new Set(epicIds)];
  const seen = new Map((await jira.issuesInView(wanted)).map((issue) => [issue.id, issue]));
  const judged = wanted.map((epicId) => ({ epicId, messageKey: whyNot(seen.get(epicId)) }));
  return {
    accepted: judged.filter(({ messageKey }) => messageKey === null).map(({ epicId }) => epicId),
    refused: judged.flatMap(({ epicId, messageKey }): AttachOutcome[] =>
      messageKey === null ? [] : [{ epicId, outcome: 'refused', messageKey }],
    ),
  };
}

function whyNot(issue: { hierarchyLevel: number; mayEdit: boolean } | undefined): ErrorKey | null {
  if (issue === undefined) return 'epicNotFound';
  if (issue.hierarchyLevel !== EPIC_LEVEL) return 'notAnEpic';
  return issue.mayEdit ? null : 'mayNotEditIssue';
}
