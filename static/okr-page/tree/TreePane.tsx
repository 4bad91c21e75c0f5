import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import { ROW_COLUMNS } from '../../../src/contract/macro';
import type { KeyResultRow, TreeRow } from '../../../src/contract/tree';
import { useT } from '../../shared/language/language';
import { Tree } from '../../shared/tree/Tree';
import { TreeEmpty } from '../../shared/tree/TreeEmpty';
import { usePage } from '../pageContext';
import { EmptyCycle } from './EmptyCycle';
import { nextToCheckIn } from './nextToCheckIn';
import { RowActions } from './RowActions';
import { SampleNotice } from './SampleNotice';
import { TreeHead } from './TreeHead';

const CheckInForm = lazy(() => import('../checkIn/CheckInForm'));

/** The tree of the cycle, where one reads, opens and checks in. */
export function TreePane({ refreshing }: { refreshing: boolean }) {
  const t = useT();
  const { tree, route, openPanel, rowChanged } = usePage();
  const [checkingIn, setCheckingIn] = useState<string>();
  const filtered = Object.keys(route.filter).length > 0;
  const selectedId = route.panel !== null && 'id' in route.panel ? route.panel.id : null;

  const startCheckIn = (row: TreeRow) =>
    row.kind === 'keyResult' && row.can.includes('checkIn') && setCheckingIn(row.id);
  const onRowKey = (event: KeyboardEvent<HTMLElement>, row: TreeRow) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'c') startCheckIn(row);
    else if (event.key === 'e' && row.can.includes('edit')) openPanel({ kind: row.kind, id: row.id, editing: true });
    else return;
    event.preventDefault();
  };
  const onSaved = (row: KeyResultRow) => {
    rowChanged(row);
    setCheckingIn(nextToCheckIn(tree.rows, row.id));
  };

  return (
    <>
      <TreeHead refreshing={refreshing} />
      <SampleNotice />
      {tree.rows.length === 0 ? (
        filtered ? (
          <TreeEmpty filtered />
        ) : (
          <EmptyCycle />
        )
      ) : (
        <Tree
          key={tree.cycle.id}
          rows={tree.rows}
          label={t('tree.label', { cycle: tree.cycle.name })}
          columns={ROW_COLUMNS}
          density="full"
          selectedId={selectedId}
          onOpen={(row) => openPanel({ kind: row.kind, id: row.id, editing: false })}
          onRowKey={onRowKey}
          rowActions={(row) => <RowActions row={row} onCheckIn={() => startCheckIn(row)} />}
          insteadOf={(row) =>
            row.id === checkingIn && row.kind === 'keyResult' ? (
              <Suspense fallback={t('common.loading')}>
                <CheckInForm key={row.id} row={row} onSaved={onSaved} onClose={() => setCheckingIn(undefined)} />
              </Suspense>
            ) : undefined
          }
        />
      )}
    </>
  );
}
