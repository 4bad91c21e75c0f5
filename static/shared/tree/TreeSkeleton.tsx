import Skeleton from '@atlaskit/skeleton';
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
            <Skeleton width={width} height={16} borderRadius="3px" isShimmering />
          </span>
          <Skeleton width={80} height={16} borderRadius="3px" isShimmering />
          <Skeleton width={200} height={8} borderRadius="3px" isShimmering />
        </div>
      ))}
    </div>
  );
}
