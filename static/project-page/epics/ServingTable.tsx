import { Table } from '../../shared/table/Table';
import type { IssueId } from '../../../src/contract/vocabulary';
import { useT } from '../../shared/language/language';
import { StatusLozenge } from '../../shared/issues/StatusLozenge';
import styles from '../projectPage.module.css';
import { EpicCell, keyNumber } from './EpicCell';
import type { Served } from './readLinks';
import type { ProjectEpic } from './readProjectEpics';
import { ServedKeyResults } from './ServedKeyResults';

const ROWS_PER_PAGE = 50;

type Props = {
  epics: readonly ProjectEpic[];
  /** How many there are without the filter. */
  all: number;
  served: ReadonlyMap<IssueId, Served>;
  onChanged: () => void;
};

/** Epics with the key results that they serve. */
export function ServingTable({ epics, all, served, onChanged }: Props) {
  const t = useT();
  return (
    <div className={`${styles['table'] ?? ''} ${styles['serving'] ?? ''}`}>
      <Table
        label={t('project.tab.serving', { count: all })}
        head={{
          cells: [
            { key: 'epic', content: t('project.column.epic'), isSortable: true, width: 40 },
            { key: 'status', content: t('project.column.status'), isSortable: true, width: 15 },
            { key: 'keyResults', content: t('project.column.keyResults'), isSortable: true, width: 45 },
          ],
        }}
        rowsPerPage={ROWS_PER_PAGE}
        emptyView={<p className={styles['empty']}>{t(all === 0 ? 'project.servesNothing' : 'project.noMatch')}</p>}
        rows={epics.map((epic) => ({
          key: epic.id,
          cells: [
            { key: keyNumber(epic.key), content: <EpicCell epic={epic} /> },
            { key: epic.status, content: <StatusLozenge name={epic.status} category={epic.category} /> },
            {
              key: served.get(epic.id)?.links[0]?.key ?? '',
              content: <ServedKeyResults epic={epic} served={served.get(epic.id)} onChanged={onChanged} />,
            },
          ],
        }))}
      />
    </div>
  );
}
