import type { QualityGroup } from '../../../src/contract/coach';
import { remarkSentence } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { QualitySection } from './QualitySection';
import { QualityText } from './QualityText';
import findings from '../findings.module.css';
import styles from './quality.module.css';

type Props = { kind: 'activities' | 'unmeasured' | 'unclear' | 'together'; group: QualityGroup };

/** Texts about which the coach would ask the same, each with its question. */
export function QualityTexts({ kind, group: { count, items } }: Props) {
  const t = useT();
  if (count === 0) return null;
  const more = count - items.length;
  return (
    <QualitySection
      kind={kind}
      count={count}
      foot={more > 0 && <p className={findings['text']}>{t('coach.list.more', { count: more })}</p>}
    >
      {items.map(({ remark, ...text }) => (
        <li key={text.id}>
          <QualityText text={text} />
          <span className={styles['question']}>{remarkSentence(remark, t)}</span>
        </li>
      ))}
    </QualitySection>
  );
}
