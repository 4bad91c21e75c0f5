import DynamicTable from '@atlaskit/dynamic-table';
import type { ProjectAlignmentView } from '../../../src/contract/alignment';
import { alignmentReason } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import type { Project } from '../../shared/projects/projectStore';
import { usePage } from '../pageContext';
import { AlignmentShare } from '../../shared/alignment/AlignmentShare';
import styles from './orphans.module.css';
import { ProjectActions } from './ProjectActions';
import { ProjectName } from './ProjectName';

const ROWS_PER_PAGE = 50;

type Props = {
  rows: ProjectAlignmentView[];
  projects: ReadonlyMap<string, Project>;
  isLoading: boolean;
  onChanged: () => void;
};

/** The projects that the viewer may see; the others are only counted beneath. */
export function ProjectTable({ rows, projects, isLoading, onChanged }: Props) {
  const t = useT();
  const { session } = usePage();
  const visible = rows.flatMap((row) => {
    const project = projects.get(row.projectId);
    return project === undefined ? [] : [{ row, project }];
  });
  const hidden = isLoading ? 0 : rows.length - visible.length;
  const head = {
    cells: [
      { key: 'name', content: t('alignment.column.project'), isSortable: true, width: 28 },
      { key: 'open', content: t('alignment.column.openIssues'), isSortable: true, width: 10 },
      { key: 'share', content: t('alignment.column.share'), isSortable: true, width: 14 },
      { key: 'why', content: t('alignment.column.why'), width: 28 },
      { key: 'actions', content: t('alignment.column.actions'), width: 20 },
    ],
  };
  return (
    <>
      <DynamicTable
        head={head}
        isLoading={isLoading}
        loadingLabel={t('common.loading')}
        defaultSortKey="open"
        defaultSortOrder="DESC"
        rowsPerPage={ROWS_PER_PAGE}
        emptyView={<p className={styles['none']}>{t('alignment.none')}</p>}
        rows={visible.map(({ row, project }) => ({
          key: row.projectId,
          cells: [
            { key: project.name.toLowerCase(), content: <ProjectName project={project} /> },
            { key: row.openIssues ?? -1, content: row.openIssues ?? '–' },
            { key: row.share ?? -1, content: <AlignmentShare share={row.share} /> },
            { content: <Reason row={row} today={session.today} /> },
            { content: <ProjectActions row={row} project={project} onChanged={onChanged} /> },
          ],
        }))}
      />
      {hidden > 0 && <p className={styles['hidden']}>{t('alignment.hidden', { count: hidden })}</p>}
    </>
  );
}

function Reason({ row, today }: { row: ProjectAlignmentView; today: string }) {
  const t = useT();
  return (
    <span>
      {alignmentReason(row, today, t)}
      {row.exemption !== null && (
        <span className={styles['exemption']} dir="auto">
          {row.exemption.reason}
        </span>
      )}
    </span>
  );
}
