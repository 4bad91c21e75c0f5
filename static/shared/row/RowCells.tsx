import type { ReactNode } from 'react';
import type { Density, RowColumn } from '../../../src/contract/macro';
import type { TreeRow } from '../../../src/contract/tree';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import type { RowWording } from '../../../src/wording';
import { OwnerAvatar } from '../people/OwnerAvatar';
import { NumberButton } from '../why/NumberButton';
import { Confidence } from './Confidence';
import { HealthLozenge } from './HealthLozenge';
import { MeasureBars } from './MeasureBars';
import styles from './row.module.css';
import { RowTitle } from './RowTitle';

type Props = {
  row: TreeRow;
  wording: RowWording;
  columns: readonly RowColumn[];
  density: Density;
  /** Its numbers are in the tab order only while the row is the active one. */
  isActive: boolean;
  frozenAt?: CalendarDate;
  before?: ReactNode;
  onOpen?: () => void;
  actions?: ReactNode;
};

/** A compact row has room for one bar: that of the result, where there is one. */
export function showsWork(columns: readonly RowColumn[], density: Density): boolean {
  return columns.includes('work') && (density === 'full' || !columns.includes('progress'));
}

/** The cells of a row, in the order in which they are read. */
export function RowCells({ row, wording, columns, density, isActive, frozenAt, before, onOpen, actions }: Props) {
  const shows = (column: RowColumn) => columns.includes(column);
  const tabIndex = isActive ? 0 : -1;
  const frozen = frozenAt === undefined ? {} : { frozenAt };
  return (
    <>
      <div role="rowheader" className={styles['cell']} data-cell="title">
        <RowTitle
          row={row}
          wording={wording}
          compact={density === 'compact'}
          before={before}
          {...(onOpen !== undefined && { onOpen })}
        />
      </div>
      {shows('health') && (
        <div role="gridcell" className={styles['cell']} data-cell="health">
          <NumberButton about={{ kind: row.kind, id: row.id, number: 'health', ...frozen }} tabIndex={tabIndex}>
            <HealthLozenge health={row.health} />
          </NumberButton>
        </div>
      )}
      {(shows('progress') || shows('work')) && (
        <div role="gridcell" className={styles['cell']} data-cell="measures">
          <MeasureBars
            row={row}
            wording={wording}
            showResult={shows('progress')}
            showWork={showsWork(columns, density)}
            tabIndex={tabIndex}
            {...frozen}
          />
        </div>
      )}
      {shows('confidence') && (
        <div role="gridcell" className={styles['cell']} data-cell="confidence">
          {row.kind === 'keyResult' && <Confidence row={row} sentence={wording.confidence} />}
        </div>
      )}
      {shows('owner') && (
        <div role="gridcell" className={styles['cell']} data-cell="owner">
          <OwnerAvatar accountId={row.ownerId} />
        </div>
      )}
      {actions !== undefined && (
        <div role="gridcell" className={styles['actions']} data-cell="actions">
          {actions}
        </div>
      )}
    </>
  );
}
