import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import styles from './projectPage.module.css';

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

/** The page before a word of it is known: a sentence, the tabs, rows. */
export function ProjectSkeleton() {
  return (
    <main className={styles['page']} aria-hidden="true">
      <Skeleton width="60%" height={28} borderRadius={token('radius.small')} isShimmering />
      <div className={styles['skeletonRows']}>
        {ROWS.map((row) => (
          <Skeleton key={row} width="100%" height={24} borderRadius={token('radius.small')} isShimmering />
        ))}
      </div>
    </main>
  );
}
