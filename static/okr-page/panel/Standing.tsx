import type { TreeRow } from '../../../src/contract/tree';
import { rowWording } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Confidence } from '../../shared/row/Confidence';
import { HealthLozenge } from '../../shared/row/HealthLozenge';
import { MeasureBars } from '../../shared/row/MeasureBars';
import { NumberButton } from '../../shared/why/NumberButton';
import styles from './panel.module.css';

/** Where a row stands: the same bars and words as in the tree, with room for whole sentences. */
export function Standing({ row }: { row: TreeRow }) {
  const t = useT();
  const wording = rowWording(row, t);
  const sentences = [wording.resultSentence, wording.workChange, wording.children, wording.restricted];
  return (
    <>
      <div className={styles['standing']}>
        <div className={styles['standingLine']}>
          <NumberButton about={{ kind: row.kind, id: row.id, number: 'health' }}>
            <HealthLozenge health={row.health} />
          </NumberButton>
          {wording.pace !== null && (
            <NumberButton about={{ kind: row.kind, id: row.id, number: 'pace' }}>
              <span className={styles['subtle']}>{wording.pace}</span>
            </NumberButton>
          )}
          {row.kind === 'keyResult' && row.confidence !== null && (
            <span className={styles['confidence']}>
              {t('row.confidence.label')} <Confidence row={row} sentence={wording.confidence} />
            </span>
          )}
        </div>
        <MeasureBars row={row} wording={wording} showResult showWork tabIndex={0} />
        {sentences
          .filter((sentence) => sentence !== null)
          .map((sentence) => (
            <div key={sentence} className={styles['subtle']}>
              {sentence}
            </div>
          ))}
      </div>
      {wording.signals.length > 0 && (
        <div className={styles['signals']}>
          {wording.signals.map(({ signal, label }) => (
            <p key={signal} className={styles['signal']}>
              <strong>{label}.</strong> {t(`signal.${signal}.why`)}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
