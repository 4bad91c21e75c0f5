import type { IssueId } from '../../contract/vocabulary';
import type { Caller } from '../ports/jira';

const SUB_TASK_LEVEL = -1;
const STANDARD_LEVEL = 0;

/** The epic above an issue, as the person sees it: the parent of a story, the parent's parent of a sub-task. */
export async function epicOf(
  { jira }: Caller,
  issue: { hierarchyLevel: number; parentId: IssueId | null },
): Promise<IssueId | null> {
  if (issue.parentId === null) return null;
  if (issue.hierarchyLevel === STANDARD_LEVEL) return issue.parentId;
  if (issue.hierarchyLevel !== SUB_TASK_LEVEL) return null;
  return (await jira.issueInView(issue.parentId))?.parentId ?? null;
}
