import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../language/language';
import { CopyCode } from './CopyCode';
import styles from './notice.module.css';
import { TextButton } from './TextButton';
import { ToneIcon } from './ToneIcon';

export type NoticeTone = 'error' | 'warning' | 'information';
type Props = {
  tone: NoticeTone;
  title?: string;
  text: string;
  reference?: string;
  onRetry?: () => void;
  children?: ReactNode;
};

/** A message in the flow of the page: what happened, what to do next, and the code to quote. */
export function Notice({ tone, title, text, reference, onRetry, children }: Props) {
  const t = useT();
  const element = useRef<HTMLElement>(null);
  // What needs an answer must be seen, also at the end of a long form.
  useEffect(() => {
    if (tone !== 'information') element.current?.scrollIntoView({ block: 'nearest' });
  }, [tone]);

  return (
    <section ref={element} className={styles['notice']} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <ToneIcon tone={tone} />
      <div className={styles['body']}>
        {title !== undefined && <strong className={styles['title']}>{title}</strong>}
        <p className={styles['text']}>{text}</p>
        {children}
        <div className={styles['actions']}>
          {onRetry !== undefined && <TextButton onClick={onRetry}>{t('common.retry')}</TextButton>}
          {reference !== undefined && reference !== '' && <CopyCode reference={reference} />}
        </div>
      </div>
    </section>
  );
}
