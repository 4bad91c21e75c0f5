import type { Remark } from '../../../src/domain/coach';
import { remarkSentence } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import styles from './coach.module.css';

type Props = { rewrites: readonly Remark[]; onUse: (text: string) => void };

/** Other ways to say it, each of which one click puts into the field. What nobody knows yet stays open. */
export function Rewrites({ rewrites, onUse }: Props) {
  const t = useT();
  if (rewrites.length === 0) return null;
  const sentences = rewrites.map((remark) => remarkSentence({ ...remark, values: { ...remark.values } }, t));
  return (
    <>
      <h4 className={styles['subtitle']}>{t('coach.editor.rewrites')}</h4>
      <ul className={styles['list']}>
        {sentences.map((sentence) => (
          <li key={sentence} className={styles['rewrite']}>
            <span dir="auto">{sentence}</span>
            <TextButton aria-label={t('coach.editor.useThis', { text: sentence })} onClick={() => onUse(sentence)}>
              {t('coach.editor.use')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
