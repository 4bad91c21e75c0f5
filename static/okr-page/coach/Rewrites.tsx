import { remarkSentence } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { OkrLink } from '../../shared/links/OkrLink';
import { TextButton } from '../../shared/status/TextButton';
import type { Advice } from './advise';
import styles from './coach.module.css';
import { targetOf } from './targetOf';
import { useTextLanguage } from './useTextLanguage';

type Props = { advice: Advice; onUse: (text: string) => void };

/** Other ways to say it, in the text's own language, which one click puts into the field. What nobody knows stays open. */
export function Rewrites({ advice: { rewrites, language }, onUse }: Props) {
  const t = useT();
  const say = useTextLanguage(language);
  if (rewrites.length === 0 || say === undefined) return null;
  const sentences = rewrites.map(({ messageKey, values, other }) => ({
    sentence: remarkSentence({ messageKey, values: { ...values } }, say),
    other,
  }));
  return (
    <>
      <h4 className={styles['subtitle']}>{t('coach.editor.rewrites')}</h4>
      <ul className={styles['list']}>
        {sentences.map(({ sentence, other }) => (
          <li key={sentence} className={styles['rewrite']}>
            <span>
              <span dir="auto" lang={say.locale}>
                {sentence}
              </span>
              {other !== undefined && (
                <span className={styles['origin']}>
                  <OkrLink to={targetOf(other)}>{t('coach.editor.measuredBy', { key: other.key })}</OkrLink>
                </span>
              )}
            </span>
            <TextButton aria-label={t('coach.editor.useThis', { text: sentence })} onClick={() => onUse(sentence)}>
              {t('coach.editor.use')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
