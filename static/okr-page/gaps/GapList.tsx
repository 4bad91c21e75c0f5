import { Children, type ReactNode } from 'react';
import { useT } from '../../shared/language/language';
import styles from './gaps.module.css';

/** One kind of gap: how many, why it matters, which. */
export function GapList({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const t = useT();
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>{title}</h2>
      {Children.count(children) === 0 ? (
        <p className={styles['text']}>{t('gaps.none')}</p>
      ) : (
        <>
          <p className={styles['text']}>{text}</p>
          <ul className={styles['list']}>{children}</ul>
        </>
      )}
    </section>
  );
}
