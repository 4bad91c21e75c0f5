import type { ProjectAlignmentView } from '../../contract/alignment';
import type { ProjectId } from '../../contract/vocabulary';
import { PlumblineFailure } from '../failure';
import type { Caller } from '../ports/jira';

/** So many projects Jira is asked about in one call. */
const BATCH = 50;

/**
 * Takes exemptions away from projects that the person does not see: their reasons are words about these projects. One
 * Jira call as the person for fifty exempt projects, none where there are none.
 */
export async function hideExemptions(
  caller: Caller,
  projects: readonly ProjectAlignmentView[],
): Promise<ProjectAlignmentView[]> {
  const seen = await seenProjects(
    caller,
    projects.filter(({ exemption }) => exemption !== null).map(({ projectId }) => projectId),
  );
  return projects.map((project) => (seen.has(project.projectId) ? project : { ...project, exemption: null }));
}

async function seenProjects({ jira }: Caller, ids: readonly ProjectId[]): Promise<Set<ProjectId>> {
  const seen = new Set<ProjectId>();
  try {
    for (let start = 0; start < ids.length; start += BATCH) {
      for (const { id } of await jira.projectNames(ids.slice(start, start + BATCH))) seen.add(id);
    }
  } catch (error) {
    // The list itself needs no Jira: while that does not answer, only what was confirmed is shown.
    if (!(error instanceof PlumblineFailure)) throw error;
  }
  return seen;
}
