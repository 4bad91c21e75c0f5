import { formatPercent } from '../../../src/wording';
import { useT } from '../language/language';
import { Bar } from '../row/Bar';
import styles from './alignment.module.css';

/** The share of a project's open work that serves a key result. */
export function AlignmentShare({ share }: { share: number | null }) {
  const t = useT();
  if (share === null) return <>–</>;
  return (
    <span className={styles['share']}>
      <Bar share={share} look={{ kind: 'work' }} /> {formatPercent(share, t.locale)}
    </span>
  );
}
