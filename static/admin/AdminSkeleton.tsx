import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import styles from './admin.module.css';

const ROWS = [0, 1, 2, 3, 4, 5];

/** The page before a word of it is known. */
export function AdminSkeleton() {
  return (
    <div className={styles['page']} aria-hidden="true">
      <SectionSkeleton />
      <main className={styles['section']}>
        <SectionSkeleton />
      </main>
    </div>
  );
}

/** A section while it is read. */
export function SectionSkeleton() {
  return (
    <div className={styles['stack']} aria-hidden="true">
      {ROWS.map((row) => (
        <Skeleton key={row} width="100%" height={24} borderRadius={token('radius.small')} isShimmering />
      ))}
    </div>
  );
}
