import type { ProjectAlignmentView } from '../../contract/alignment';
import type { ProjectId } from '../../contract/vocabulary';
import { mustExist } from '../failure';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { presentProject } from './presentProject';

/** The project in view; null until a scan has seen it. */
export async function getProjectAlignment(
  services: Pick<Services, 'alignment' | 'settings' | 'moment'>,
  projectId: ProjectId | null,
): Promise<ProjectAlignmentView | null> {
  const id = mustExist(projectId, 'projectNotFound');
  const [work, exemptions, { settings, today }] = await Promise.all([
    services.alignment.project(id),
    services.alignment.exemptions(),
    siteDay(services),
  ]);
  if (work === undefined) return null;
  const exemption = exemptions.find((candidate) => candidate.projectId === id) ?? null;
  return presentProject(work, exemption, today, settings);
}
