import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** An empty place: one sentence that teaches, one thing to do. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <strong className={styles['title']}>{title}</strong>
      <p className={styles['text']}>{text}</p>
      {children !== undefined && <div className={styles['action']}>{children}</div>}
    </div>
  );
}
