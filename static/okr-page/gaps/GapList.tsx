import { Children, type ReactNode } from 'react';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import findings from '../findings.module.css';
import styles from './gaps.module.css';

type Props = { title: string; text: string; onExport: () => void; children: ReactNode };

/** One kind of gap: how many, why it matters, which. */
export function GapList({ title, text, onExport, children }: Props) {
  const t = useT();
  const isEmpty = Children.count(children) === 0;
  return (
    <section className={findings['section']}>
      <div className={styles['sectionHead']}>
        <h2 className={findings['sectionTitle']}>{title}</h2>
        {!isEmpty && (
          <TextButton object={title} onClick={onExport}>
            {t('gaps.export')}
          </TextButton>
        )}
      </div>
      <p className={findings['text']}>{isEmpty ? t('gaps.none') : text}</p>
      {!isEmpty && <ul className={`${findings['list']} ${styles['list']}`}>{children}</ul>}
    </section>
  );
}
