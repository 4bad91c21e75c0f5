import { Table } from '../../shared/table/Table';
import type { ProjectAlignmentView } from '../../../src/contract/alignment';
import { ALIGNMENTS } from '../../../src/contract/vocabulary';
import { alignmentReason } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { matchesWords } from '../../shared/search/matchesWords';
import type { Project } from '../../shared/projects/projectStore';
import { usePage } from '../pageContext';
import { AlignmentLozenge } from '../../shared/alignment/AlignmentLozenge';
import { AlignmentShare } from '../../shared/alignment/AlignmentShare';
import styles from './orphans.module.css';
import { ProjectActions } from './ProjectActions';
import { ProjectName } from './ProjectName';

const ROWS_PER_PAGE = 50;

type Props = {
  rows: ProjectAlignmentView[];
  /** Words that name or key must hold. */
  text: string;
  projects: ReadonlyMap<string, Project>;
  isLoading: boolean;
  onChanged: () => void;
};

/** The projects that the viewer may see; the others are only counted beneath. */
export function ProjectTable({ rows, text, projects, isLoading, onChanged }: Props) {
  const t = useT();
  const { session } = usePage();
  const visible = rows.flatMap((row) => {
    const project = projects.get(row.projectId);
    return project === undefined ? [] : [{ row, project }];
  });
  const hidden = isLoading ? 0 : rows.length - visible.length;
  const matching = visible.filter(({ project }) => matchesWords(text, [project.key, project.name]));
  const head = {
    cells: [
      { key: 'name', content: t('alignment.column.project'), isSortable: true, width: 22 },
      { key: 'state', content: t('alignment.column.state'), isSortable: true, width: 13 },
      { key: 'open', content: t('alignment.column.openIssues'), isSortable: true, width: 8 },
      { key: 'share', content: t('alignment.column.share'), isSortable: true, width: 12 },
      { key: 'activity', content: t('alignment.column.lastActivity'), isSortable: true, width: 11 },
      { key: 'why', content: t('alignment.column.why'), width: 20 },
      { key: 'actions', content: t('alignment.column.actions'), width: 14 },
    ],
  };
  return (
    <div className={styles['table']}>
      <Table
        label={t('alignment.tableLabel')}
        head={head}
        isLoading={isLoading}
        defaultSortKey="open"
        defaultSortOrder="DESC"
        rowsPerPage={ROWS_PER_PAGE}
        emptyView={<p className={styles['none']}>{t('alignment.none')}</p>}
        rows={matching.map(({ row, project }) => ({
          key: row.projectId,
          cells: [
            { key: project.name.toLowerCase(), content: <ProjectName project={project} /> },
            {
              key: ALIGNMENTS.indexOf(row.alignment),
              content: <AlignmentLozenge alignment={row.alignment} />,
            },
            { key: row.openIssues ?? -1, content: row.openIssues ?? '–' },
            { key: row.share ?? -1, content: <AlignmentShare share={row.share} /> },
            {
              key: row.lastActivityAt ?? '',
              content: row.lastActivityAt === null ? '–' : <Moment at={row.lastActivityAt} />,
            },
            { content: <Reason row={row} today={session.today} /> },
            { content: <ProjectActions row={row} project={project} onChanged={onChanged} /> },
          ],
        }))}
      />
      {hidden > 0 && <p className={styles['hidden']}>{t('alignment.hidden', { count: hidden })}</p>}
    </div>
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
