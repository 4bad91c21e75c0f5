import type { ProjectAlignmentView } from '../../contract/alignment';
import type { CalendarDate } from '../../contract/vocabulary';
import { classifyProject } from '../../domain/alignment';
import type { Exemption, ProjectWork } from '../../domain/model/alignment';
import type { Settings } from '../../domain/model/settings';

/** Where a project stands today and why. */
export function presentProject(
  work: ProjectWork,
  exemption: Exemption | null,
  today: CalendarDate,
  settings: Settings,
): ProjectAlignmentView {
  const { alignment, share, reason } = classifyProject(work, exemption, today, settings);
  return {
    projectId: work.projectId,
    alignment,
    share,
    openIssues: work.openIssues,
    openLinkedIssues: work.openLinkedIssues,
    reasonKey: reason.key,
    reasonValues: reason.values,
    lastActivityAt: work.lastActivityAt,
    exemption: exemption && presentExemption(exemption),
  };
}

function presentExemption({ reason, authorId, until, version }: Exemption) {
  return { reason, authorId, until, version };
}
