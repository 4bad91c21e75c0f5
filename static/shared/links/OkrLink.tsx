import type { ReactNode } from 'react';
import styles from './links.module.css';
import { useOpenOkr, type OkrTarget } from './openOkr';

/** Opens an objective or key result: in the side panel where there is one, else on the OKR page. */
export function OkrLink({ to, quiet = false, children }: { to: OkrTarget; quiet?: boolean; children: ReactNode }) {
  const open = useOpenOkr();
  return (
    <button
      type="button"
      role="link"
      className={styles['link']}
      data-quiet={quiet || undefined}
      dir="auto"
      onClick={() => open(to)}
    >
      {children}
    </button>
  );
}
