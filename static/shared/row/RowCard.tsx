import { useMemo, type ReactNode } from 'react';
import type { KeyResultRow } from '../../../src/contract/tree';
import { rowWording } from '../../../src/wording';
import { useT } from '../language/language';
import { OwnerAvatar } from '../people/OwnerAvatar';
import { NumberButton } from '../why/NumberButton';
import { Confidence } from './Confidence';
import { HealthLozenge } from './HealthLozenge';
import { MeasureBars } from './MeasureBars';
import styles from './rowCard.module.css';
import { RowTitle } from './RowTitle';

type Props = { row: KeyResultRow; onOpen?: () => void; children?: ReactNode };

/** A row on its own, stacked: where there is no tree around it. */
export function RowCard({ row, onOpen, children }: Props) {
  const t = useT();
  const wording = useMemo(() => rowWording(row, t), [row, t]);
  return (
    <div className={styles['card']}>
      <div className={styles['head']}>
        <RowTitle row={row} wording={wording} compact={false} {...(onOpen !== undefined && { onOpen, tabIndex: 0 })} />
        <OwnerAvatar accountId={row.ownerId} />
      </div>
      <div className={styles['standing']}>
        <NumberButton about={{ kind: 'keyResult', id: row.id, number: 'health' }}>
          <span className="visually-hidden">{row.key}, </span>
          <HealthLozenge health={row.health} />
        </NumberButton>
        {row.confidence !== null && (
          <span className={styles['confidence']}>
            <span aria-hidden="true">{t('row.confidence.label')}</span>{' '}
            <Confidence row={row} sentence={wording.confidence} />
          </span>
        )}
      </div>
      <MeasureBars row={row} wording={wording} showResult showWork tabIndex={0} isAlone />
      {children}
    </div>
  );
}
