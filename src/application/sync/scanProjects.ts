import { calendarDateOf, daysBetween, weekOf } from '../../domain/calendar';
import { classifyProject, summariseAlignment } from '../../domain/alignment';
import type { ProjectWork } from '../../domain/model/alignment';
import type { Services } from '../ports/services';
import { siteDay, type SiteDay } from '../settings/siteDay';
import { countOpenWork } from './countOpenWork';
import { logRun } from './logRun';

export type ScanUses = Pick<Services, 'jira' | 'alignment' | 'work' | 'settings' | 'moment' | 'syncLog'>;

/**
 * Looks at every project of the site: one call per hundred, one question for work in progress that lies still, and a
 * few counts. What links say comes from our own tables. Writes the week's point of the trend.
 */
export async function scanAllProjects(services: ScanUses): Promise<void> {
  await logRun(services, 'projects', async (tally) => {
    const day = await siteDay(services);
    const found = await readProjects(services);
    const known = await services.alignment.projects();
    const [still, linked] = await Promise.all([
      services.jira.projectsWithStaleWorkInProgress(day.settings.quietAfterDays),
      services.work.openLinkedByProject(),
    ]);
    const earlier = new Map(known.map((project) => [project.projectId, project]));
    const projects = found.map(({ id, lastActivityAt, issues }): ProjectWork => {
      const before = earlier.get(id);
      return {
        projectId: id,
        lastActivityAt,
        hasWorkInProgress: still.has(id),
        openIssues: issues === 0 ? 0 : (before?.openIssues ?? null),
        openLinkedIssues: linked.get(id) ?? 0,
        countedAt: issues === 0 ? day.now : (before?.countedAt ?? null),
      };
    });
    const counted = await countOpenWork(services, projects, (project) => isActive(project, day));
    await services.alignment.saveProjects(counted);
    const there = new Set(found.map(({ id }) => id));
    await services.alignment.dropProjects(known.map(({ projectId }) => projectId).filter((id) => !there.has(id)));
    await saveTrend(services, counted, day);
    tally.add({ read: found.length, changed: counted.length });
  });
}

type Found = Awaited<ReturnType<Services['jira']['projects']>>['projects'];

async function readProjects({ jira }: Pick<Services, 'jira'>): Promise<Found> {
  const found = new Map<string, Found[number]>();
  for (let next: number | null = 0; next !== null;) {
    const page = await jira.projects(next);
    for (const project of page.projects) found.set(project.id, project);
    // A page that does not lead on would turn in circles.
    next = page.next !== null && page.next > next ? page.next : null;
  }
  return [...found.values()];
}

/** Worth a count: something moves in it, or should. */
function isActive({ lastActivityAt, hasWorkInProgress }: ProjectWork, { settings, today }: SiteDay): boolean {
  if (hasWorkInProgress) return true;
  if (lastActivityAt === null) return false;
  return daysBetween(calendarDateOf(lastActivityAt, settings.timeZone), today) < settings.quietAfterDays;
}

async function saveTrend(
  { alignment }: Pick<Services, 'alignment'>,
  projects: readonly ProjectWork[],
  { settings, today }: SiteDay,
): Promise<void> {
  const exemptions = new Map((await alignment.exemptions()).map((one) => [one.projectId, one]));
  const classified = projects.map((work) => {
    const { alignment: kind } = classifyProject(work, exemptions.get(work.projectId) ?? null, today, settings);
    return { alignment: kind, work };
  });
  const { active, counts } = summariseAlignment(classified);
  await alignment.saveWeek({ week: weekOf(today), active, orphan: counts.orphan });
}
