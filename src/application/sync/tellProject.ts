import type { IssueId, ProjectId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';

/** Ids of one queue event, far below its limit of 100 KB. */
const EPICS_A_JOB = 500;

/**
 * A project came, went or was archived: Jira tells of none of its issues, so that all epics which it touches are read
 * again. One that went leaves the list of projects at once.
 */
export async function tellProject(
  { work, alignment, queue }: Pick<Services, 'work' | 'alignment' | 'queue'>,
  { projectId, isThere }: { projectId: ProjectId; isThere: boolean },
): Promise<void> {
  if (!isThere) await alignment.dropProjects([projectId]);
  const epicIds: IssueId[] = await work.epicsTouching(projectId);
  for (let start = 0; start < epicIds.length; start += EPICS_A_JOB) {
    await queue.push({ kind: 'compareEpics', epicIds: epicIds.slice(start, start + EPICS_A_JOB) });
  }
}
