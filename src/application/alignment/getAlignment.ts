import type { AlignmentView } from '../../contract/alignment';
import { ALIGNMENTS } from '../../contract/vocabulary';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { hideExemptions } from './hideExemptions';
import { presentProject } from './presentProject';

type Uses = Pick<Services, 'alignment' | 'syncLog' | 'settings' | 'moment'>;

/** All projects as the last scan found them: orphans first, those with most open work on top. */
export async function getAlignment(services: Uses, caller: Caller): Promise<AlignmentView> {
  const [projects, exemptions, trend, runs, { settings, today }] = await Promise.all([
    services.alignment.projects(),
    services.alignment.exemptions(),
    services.alignment.weeks(),
    services.syncLog.latest(),
    siteDay(services),
  ]);
  const exempt = new Map(exemptions.map((exemption) => [exemption.projectId, exemption]));
  const presented = projects.map((work) => presentProject(work, exempt.get(work.projectId) ?? null, today, settings));
  const views = await hideExemptions(caller, presented);
  const scan = runs.find(({ kind }) => kind === 'projects');
  return {
    projects: views.toSorted(
      (a, b) =>
        ALIGNMENTS.indexOf(a.alignment) - ALIGNMENTS.indexOf(b.alignment) ||
        (b.openIssues ?? 0) - (a.openIssues ?? 0) ||
        Number(a.projectId) - Number(b.projectId),
    ),
    scannedAt: scan?.finishedAt ?? (projects.length > 0 ? (scan?.startedAt ?? null) : null),
    scanning: scan !== undefined && scan.finishedAt === null,
    trend,
  };
}
