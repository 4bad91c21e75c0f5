import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import styles from './panel.module.css';

const WIDTHS = ['40%', '80%', '60%', '100%', '90%', '70%'] as const;

/** The panel before its content is there. */
export function PanelSkeleton() {
  return (
    <div className={styles['panel']} aria-hidden="true">
      {WIDTHS.map((width, index) => (
        <div key={index} className={styles['skeletonLine']}>
          <Skeleton width={width} height={16} borderRadius={token('radius.small')} isShimmering />
        </div>
      ))}
    </div>
  );
}
