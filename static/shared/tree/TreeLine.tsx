import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import { memo, useEffect, useMemo, useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import type { Density, RowColumn } from '../../../src/contract/macro';
import type { TreeRow } from '../../../src/contract/tree';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { restrictedSentence, rowWording } from '../../../src/wording';
import { useT } from '../language/language';
import { RowCells } from '../row/RowCells';
import rowStyles from '../row/row.module.css';
import type { DisplayRow } from './displayRows';
import styles from './tree.module.css';

type Props = {
  line: DisplayRow;
  index: number;
  columns: readonly RowColumn[];
  density: Density;
  frozenAt?: CalendarDate;
  isActive: boolean;
  /** Takes the focus whenever this grows. */
  focusWhen: number;
  isSelected: boolean;
  onActivate: (id: string) => void;
  onFold: (id: string, fold: boolean) => void;
  onOpen: ((row: TreeRow) => void) | undefined;
  onKey: ((event: KeyboardEvent<HTMLElement>, row: TreeRow) => void) | undefined;
  actions: ((row: TreeRow) => ReactNode) | undefined;
  instead: ReactNode;
};

/** One line of the tree grid. Only the active one is in the tab order. */
export const TreeLine = memo(function TreeLine(props: Props) {
  const { line, isActive, focusWhen } = props;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusWhen > 0) element.current?.focus();
  }, [focusWhen]);

  const expandable = line.kind === 'row' && line.hasChildren;
  return (
    <div
      ref={element}
      role="row"
      aria-level={line.depth}
      aria-posinset={line.position}
      aria-setsize={line.siblings}
      aria-rowindex={props.index + 2}
      aria-expanded={expandable ? !line.folded : undefined}
      aria-selected={props.isSelected || undefined}
      tabIndex={isActive ? 0 : -1}
      className={styles['line']}
      data-kind={line.kind === 'row' ? line.row.kind : line.kind}
      data-openable={props.onOpen !== undefined || undefined}
      data-context={(line.kind === 'row' && line.row.context) || undefined}
      style={{ '--depth': line.depth - 1 } as CSSProperties}
      onFocus={() => props.onActivate(line.id)}
      onKeyDown={(event) => {
        if (line.kind === 'row' && event.target === event.currentTarget) props.onKey?.(event, line.row);
      }}
      onClick={(event) => {
        if (line.kind === 'row' && !isControl(event.target)) props.onOpen?.(line.row);
      }}
    >
      {line.kind === 'row' ? <LineContent {...props} line={line} /> : <RestrictedNote count={line.count} />}
    </div>
  );
});

function LineContent(props: Props & { line: Extract<DisplayRow, { kind: 'row' }> }) {
  const t = useT();
  const { line, onOpen } = props;
  const { row } = line;
  const wording = useMemo(() => rowWording(row, t), [row, t]);
  if (props.instead !== undefined && props.instead !== null) {
    return (
      <div role="gridcell" className={styles['instead']}>
        {props.instead}
      </div>
    );
  }
  return (
    <RowCells
      row={row}
      wording={wording}
      columns={props.columns}
      density={props.density}
      isActive={props.isActive}
      {...(props.frozenAt !== undefined && { frozenAt: props.frozenAt })}
      {...(onOpen !== undefined && { onOpen: () => onOpen(row) })}
      before={<FoldButton line={line} onFold={props.onFold} />}
      actions={props.actions?.(row)}
    />
  );
}

function FoldButton({ line, onFold }: { line: Extract<DisplayRow, { kind: 'row' }>; onFold: Props['onFold'] }) {
  const t = useT();
  if (!line.hasChildren) return <span className={styles['fold']} />;
  const Icon = line.folded ? ChevronRightIcon : ChevronDownIcon;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['fold']}
      aria-label={t(line.folded ? 'tree.expand' : 'tree.collapse', { key: line.row.key })}
      onClick={() => onFold(line.id, !line.folded)}
    >
      <Icon label="" size="small" />
    </button>
  );
}

function RestrictedNote({ count }: { count: number }) {
  const t = useT();
  return (
    <div role="gridcell" className={rowStyles['restricted']} title={t('row.restrictedWhy')}>
      <span className={styles['fold']} />
      <LockIcon label="" size="small" /> {restrictedSentence(count, t)}
    </div>
  );
}

function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('button, a, input, textarea, select, [role="dialog"], form') !== null
  );
}
