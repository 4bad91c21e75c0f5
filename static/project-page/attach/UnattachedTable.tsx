import Checkbox from '@atlaskit/checkbox';
import { Table } from '../../shared/table/Table';
import type { IssueId } from '../../../src/contract/vocabulary';
import { StatusLozenge } from '../../shared/issues/StatusLozenge';
import { useT } from '../../shared/language/language';
import { EpicCell, keyNumber } from '../epics/EpicCell';
import type { ProjectEpic } from '../epics/readProjectEpics';
import styles from '../projectPage.module.css';

const ROWS_PER_PAGE = 50;

type Props = {
  shown: readonly ProjectEpic[];
  /** How many there are without the filter. */
  all: number;
  ticked: ReadonlySet<IssueId>;
  onTick: (ids: readonly IssueId[], on: boolean) => void;
};

/** Epics with a box to tick each, and one for all that the filter shows. */
export function UnattachedTable({ shown, all, ticked, onTick }: Props) {
  const t = useT();
  const count = shown.filter(({ id }) => ticked.has(id)).length;
  const everything = (
    <Checkbox
      aria-label={t('project.tickAll', { count: shown.length })}
      isChecked={count > 0 && count === shown.length}
      isIndeterminate={count > 0 && count < shown.length}
      isDisabled={shown.length === 0}
      onChange={() =>
        onTick(
          shown.map(({ id }) => id),
          count < shown.length,
        )
      }
    />
  );
  return (
    <div className={styles['table']}>
      <Table
        label={t('project.tab.free', { count: all })}
        head={{
          cells: [
            { key: 'tick', content: everything, width: 5 },
            { key: 'epic', content: t('project.column.epic'), isSortable: true, width: 70 },
            { key: 'status', content: t('project.column.status'), isSortable: true, width: 25 },
          ],
        }}
        rowsPerPage={ROWS_PER_PAGE}
        emptyView={<p className={styles['empty']}>{t(all === 0 ? 'project.allServe' : 'project.noMatch')}</p>}
        rows={shown.map((epic) => ({
          key: epic.id,
          cells: [
            {
              content: (
                <Checkbox
                  aria-label={`${epic.key} ${epic.summary}`}
                  isChecked={ticked.has(epic.id)}
                  onChange={() => onTick([epic.id], !ticked.has(epic.id))}
                />
              ),
            },
            { key: keyNumber(epic.key), content: <EpicCell epic={epic} /> },
            { key: epic.status, content: <StatusLozenge name={epic.status} category={epic.category} /> },
          ],
        }))}
      />
    </div>
  );
}
