import { lazy, Suspense, useCallback, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Density, RowColumn } from '../../../src/contract/macro';
import type { TreeRow } from '../../../src/contract/tree';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { displayRows, foldedIds, type DisplayRow } from './displayRows';
import styles from './tree.module.css';
import { TreeHeader } from './TreeHeader';
import { onTreeKey } from './treeKeys';
import { TreeLine } from './TreeLine';

const VirtualLines = lazy(() => import('./VirtualLines'));

/** Up to so many lines are simply drawn, and the page scrolls; more are drawn as they scroll by in a pane of their own. */
const PLAIN_LINES_MAX = 100;

export type TreeProps = {
  rows: readonly TreeRow[];
  /** Name of the tree for those who do not see it. */
  label: string;
  columns: readonly RowColumn[];
  density: Density;
  frozenAt?: CalendarDate;
  /** How many levels are unfolded at first; all of them when left out. */
  initialDepth?: number | null;
  selectedId?: string | null;
  onOpen?: (row: TreeRow) => void;
  /** Keys that mean something for a row besides moving and folding. */
  onRowKey?: (event: KeyboardEvent<HTMLElement>, row: TreeRow) => void;
  rowActions?: (row: TreeRow) => ReactNode;
  /** What stands in the place of a row, such as the form of a check-in. */
  insteadOf?: (row: TreeRow) => ReactNode;
};

/** The tree of objectives and key results: foldable, moved through by arrow keys, fast with ten thousand rows. */
export function Tree(props: TreeProps) {
  const { rows, label, columns, initialDepth = null } = props;
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const folded = useMemo(() => foldedIds(rows, chosen, initialDepth), [rows, chosen, initialDepth]);
  const lines = useMemo(() => displayRows(rows, folded), [rows, folded]);
  const [active, setActive] = useState<{ id: string | undefined; moved: number }>({ id: undefined, moved: 0 });
  const activeIndex = Math.max(
    lines.findIndex(({ id }) => id === (active.id ?? props.selectedId)),
    0,
  );

  const setFolded = useCallback(
    (id: string, fold: boolean) => setChosen((before) => new Map(before).set(id, fold)),
    [],
  );
  const activate = useCallback((id: string) => setActive((before) => ({ ...before, id })), []);
  const moveTo = (index: number) => setActive((before) => ({ id: lines[index]?.id, moved: before.moved + 1 }));
  const open = (line: DisplayRow) => line.kind === 'row' && props.onOpen?.(line.row);

  const renderLine = (line: DisplayRow, index: number) => (
    <TreeLine
      key={line.id}
      line={line}
      index={index}
      columns={columns}
      density={props.density}
      {...(props.frozenAt !== undefined && { frozenAt: props.frozenAt })}
      isActive={index === activeIndex}
      focusWhen={index === activeIndex ? active.moved : 0}
      isSelected={line.id === props.selectedId}
      onActivate={activate}
      onFold={setFolded}
      onOpen={props.onOpen}
      onKey={props.onRowKey}
      actions={props.rowActions}
      instead={line.kind === 'row' ? props.insteadOf?.(line.row) : undefined}
    />
  );

  return (
    <div className={styles['frame']}>
      <div
        role="treegrid"
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-readonly="true"
        className={`${styles['tree']} ${props.density === 'full' ? styles['full'] : ''}`}
        data-columns={columns.join(' ')}
        data-actions={props.rowActions !== undefined || undefined}
        data-density={props.density}
        style={{ '--columns': gridColumns(columns) } as React.CSSProperties}
        onKeyDown={(event) => onTreeKey(event, { lines, activeIndex, moveTo, setFolded, onOpen: props.onOpen && open })}
      >
        <TreeHeader columns={columns} density={props.density} hasActions={props.rowActions !== undefined} />
        {lines.length <= PLAIN_LINES_MAX ? (
          lines.map(renderLine)
        ) : (
          <Suspense fallback={lines.slice(0, PLAIN_LINES_MAX).map(renderLine)}>
            <VirtualLines lines={lines} activeIndex={activeIndex} moved={active.moved} renderLine={renderLine} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The title takes what the columns leave; result and work share one column. Each column is named after its cell. */
function gridColumns(columns: readonly RowColumn[]): string {
  const shown = new Set(columns);
  return [
    'minmax(0, 1fr)',
    shown.has('health') && '[health] var(--health-width)',
    (shown.has('progress') || shown.has('work')) && '[measures] var(--measures-width)',
    shown.has('confidence') && '[confidence] 6ch',
    shown.has('owner') && '[owner] var(--ds-space-300)',
  ]
    .filter((column) => column !== false)
    .join(' ');
}
