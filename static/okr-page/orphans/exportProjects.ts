import type { ProjectAlignmentView } from '../../../src/contract/alignment';
import { alignmentReason, type Translator } from '../../../src/wording';
import { download, toCsv } from '../../shared/csv/csv';
import type { Project } from '../../shared/projects/projectStore';

/** Saves all projects as CSV; those that the viewer may not see have a row with their numbers and no name. */
export function exportProjects(
  rows: readonly ProjectAlignmentView[],
  projects: ReadonlyMap<string, Project>,
  today: string,
  t: Translator,
): void {
  const head = (
    [
      'key',
      'project',
      'state',
      'openIssues',
      'linkedIssues',
      'share',
      'lastActivity',
      'why',
      'exemption',
      'until',
    ] as const
  ).map((column) => t(`alignment.csv.${column}`));
  const body = rows.map((row) => {
    const project = projects.get(row.projectId);
    return [
      project?.key ?? null,
      project?.name ?? t('alignment.csv.restricted'),
      t(`alignment.state.${row.alignment}`),
      row.openIssues,
      row.openLinkedIssues,
      row.share,
      row.lastActivityAt?.slice(0, 10) ?? null,
      alignmentReason(row, today, t),
      project === undefined ? null : (row.exemption?.reason ?? null),
      row.exemption?.until ?? null,
    ];
  });
  download(`${t('alignment.csv.file')}-${today}.csv`, toCsv([head, ...body], t.locale));
}
