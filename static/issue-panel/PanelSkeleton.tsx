import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import styles from './issuePanel.module.css';

/** The panel with one key result that has no words yet. */
export function PanelSkeleton() {
  return (
    <div className={styles['panel']} aria-hidden="true">
      {(['70%', '90%', '50%', '100%'] as const).map((width) => (
        <Skeleton key={width} width={width} height={16} borderRadius={token('radius.small')} isShimmering />
      ))}
    </div>
  );
}
