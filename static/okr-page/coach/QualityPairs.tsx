import type { QualityPair } from '../../../src/contract/coach';
import { useT } from '../../shared/language/language';
import { QualitySection } from './QualitySection';
import { QualityText } from './QualityText';
import findings from '../findings.module.css';
import styles from './quality.module.css';

type Props = {
  kind: 'alike' | 'opposed';
  pairs: readonly QualityPair[];
  /** Found besides; not looked at, since too many texts share their words. */
  leftOut?: number;
  notCompared?: number;
};

/** Texts of two teams that say the same or the contrary, with the words that tell so. */
export function QualityPairs({ kind, pairs, leftOut = 0, notCompared = 0 }: Props) {
  const t = useT();
  if (pairs.length === 0) return null;
  const foot = [
    leftOut > 0 ? t('coach.list.leftOut', { count: leftOut }) : null,
    notCompared > 0 ? t('coach.list.notCompared', { count: notCompared }) : null,
  ].filter((sentence) => sentence !== null);
  return (
    <QualitySection
      kind={kind}
      count={pairs.length}
      foot={foot.length > 0 && <p className={findings['text']}>{foot.join(' ')}</p>}
    >
      {pairs.map(({ first, second, words }) => (
        <li key={`${first.id} ${second.id}`}>
          <QualityText text={first} />
          <QualityText text={second} />
          <span className={styles['question']}>{t('coach.list.words', { words: words.join(', ') })}</span>
        </li>
      ))}
    </QualitySection>
  );
}
