import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import styles from './okrPage.module.css';

/** The frame of the page with rows that have no words yet. */
export function PageSkeleton() {
  return (
    <div className={styles['page']} aria-hidden="true">
      <div className={styles['sidebar']}>
        {[160, 120, 140, 110].map((width) => (
          <div key={width} className={styles['skeletonLine']}>
            <Skeleton width={width} height={20} borderRadius={token('radius.small')} isShimmering />
          </div>
        ))}
      </div>
      <main className={styles['center']}>
        <div className={styles['skeletonHead']}>
          <Skeleton width={220} height={28} borderRadius={token('radius.small')} isShimmering />
        </div>
        <TreeSkeleton />
      </main>
    </div>
  );
}
