import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import styles from './treeSkeleton.module.css';

/** Depths and title widths of the place holder: a tree like most. */
const LINES = [
  [0, '46%'],
  [1, '58%'],
  [1, '40%'],
  [0, '52%'],
  [1, '44%'],
  [1, '60%'],
  [1, '38%'],
] as const;

/** Rows without words, of the height that real ones have. */
export function TreeSkeleton() {
  return (
    <div aria-hidden="true">
      {LINES.map(([depth, width], index) => (
        <div key={index} className={styles['line']} data-depth={depth}>
          <span className={styles['title']}>
            <Skeleton width={width} height={16} borderRadius={token('radius.small')} isShimmering />
          </span>
          <Skeleton width={80} height={16} borderRadius={token('radius.small')} isShimmering />
          <Skeleton width={200} height={8} borderRadius={token('radius.small')} isShimmering />
        </div>
      ))}
    </div>
  );
}
