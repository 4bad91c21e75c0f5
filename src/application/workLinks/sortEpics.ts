import type { AttachOutcome } from '../../contract/workLinks';
import type { IssueId } from '../../contract/vocabulary';
import type { Caller } from '../ports/jira';

/** Jira's level of epics, whatever a site calls them. */
export const EPIC_LEVEL = 1;

/**
 * Tells the epics that the person may attach from what is refused. An issue that they may not see and one that they
 * may not edit are refused in the same words.
 */
export async function sortEpics(
  { jira }: Caller,
  epicIds: readonly IssueId[],
): Promise<{ accepted: IssueId[]; refused: AttachOutcome[] }> {
  const wanted = [...new Set(epicIds)];
  const editable = new Map((await jira.editableIssues(wanted)).map(({ id, hierarchyLevel }) => [id, hierarchyLevel]));
  const refused = wanted.flatMap((epicId): AttachOutcome[] => {
    const level = editable.get(epicId);
    if (level === EPIC_LEVEL) return [];
    return [{ epicId, outcome: 'refused', messageKey: level === undefined ? 'mayNotEditIssue' : 'notAnEpic' }];
  });
  return { accepted: wanted.filter((epicId) => editable.get(epicId) === EPIC_LEVEL), refused };
}
