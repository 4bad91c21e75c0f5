import { useId, type ReactNode } from 'react';
import { useT } from '../../shared/language/language';
import findings from '../findings.module.css';
import styles from './quality.module.css';

/** What the coach asks about, group by group. */
export type QualityKind = 'opposed' | 'alike' | 'activities' | 'unmeasured' | 'unclear' | 'together' | 'teams';

type Props = { kind: QualityKind; count: number; foot?: ReactNode; children: ReactNode };

/** One group of questions: how many, why they matter, which. */
export function QualitySection({ kind, count, foot, children }: Props) {
  const t = useT();
  const id = useId();
  return (
    <section className={findings['section']} aria-labelledby={id}>
      <h2 id={id} className={findings['sectionTitle']}>
        {t(`coach.list.group.${kind}`, { count })}
      </h2>
      <p className={findings['text']}>{t(`coach.list.why.${kind}`)}</p>
      <ul className={`${findings['list']} ${styles['list']}`}>{children}</ul>
      {foot}
    </section>
  );
}
