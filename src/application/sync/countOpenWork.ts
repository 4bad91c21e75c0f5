import type { ProjectWork } from '../../domain/model/alignment';
import type { Services } from '../ports/services';

/** Counts of one scan: with twenty pages for 2,000 projects it stays below sixty calls. */
export const COUNTS_A_SCAN = 35;

/**
 * Counts the open issues of some active projects: first those with linked work, whose share needs it, then the others.
 * A count stands until something in the project changes; what this scan has no room for keeps its earlier count.
 */
export async function countOpenWork(
  { jira, moment }: Pick<Services, 'jira' | 'moment'>,
  projects: readonly ProjectWork[],
  isActive: (project: ProjectWork) => boolean,
): Promise<ProjectWork[]> {
  const wanted = projects.filter((project) => isActive(project) && isOutdated(project));
  const chosen = wanted.toSorted(mostNeeded).slice(0, COUNTS_A_SCAN);
  const counts = new Map<string, Pick<ProjectWork, 'openIssues' | 'countedAt'>>();
  for (const { projectId } of chosen) {
    const countedAt = moment.now();
    counts.set(projectId, { openIssues: await jira.countOpenIssues(projectId), countedAt });
  }
  return projects.map((project) => ({ ...project, ...counts.get(project.projectId) }));
}

function isOutdated({ countedAt, lastActivityAt }: ProjectWork): boolean {
  return countedAt === null || (lastActivityAt !== null && lastActivityAt > countedAt);
}

/** With linked work before without, never counted before counted, longest ago first. */
function mostNeeded(a: ProjectWork, b: ProjectWork): number {
  const linked = Number(b.openLinkedIssues > 0) - Number(a.openLinkedIssues > 0);
  if (linked !== 0) return linked;
  const [mine, theirs] = [a.countedAt ?? '', b.countedAt ?? ''];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
}
