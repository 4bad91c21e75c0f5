import Range from '@atlaskit/range';
import { CONFIDENCE_MAX } from '../../../src/contract/limits';
import { useT } from '../../shared/language/language';
import styles from './checkIn.module.css';

/** How sure one is, 0–10, with the words that the numbers stand for. */
export function ConfidenceSlider(props: { id: string; value: number; onChange: (value: number) => void }) {
  const t = useT();
  const { id, value, onChange } = props;
  return (
    <div className={styles['confidence']}>
      <Range
        id={id}
        min={0}
        max={CONFIDENCE_MAX}
        step={1}
        value={value}
        onChange={onChange}
        aria-label={t('row.confidence.label')}
        aria-valuetext={`${value}, ${t(wordFor(value))}`}
      />
      <output htmlFor={id} className={styles['confidenceWord']}>
        {value} · {t(wordFor(value))}
      </output>
    </div>
  );
}

function wordFor(value: number) {
  if (value === 0) return 'confidence.none';
  if (value <= 3) return 'confidence.low';
  if (value === 4) return 'confidence.doubtful';
  if (value === 5) return 'confidence.even';
  if (value === 6) return 'confidence.fair';
  if (value <= 9) return 'confidence.high';
  return 'confidence.certain';
}
