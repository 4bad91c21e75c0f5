import type { KeyboardEvent, ReactNode } from 'react';
import styles from './links.module.css';

type Props = { onFollow: () => void; quiet?: boolean; tabIndex?: number; children: ReactNode };

/**
 * A link whose address only the product knows. It flows and wraps like text, which a button would not, and a plain
 * anchor would leave the frame.
 */
export function InlineLink({ onFollow, quiet = false, tabIndex = 0, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    onFollow();
  };
  return (
    <span
      role="link"
      tabIndex={tabIndex}
      className={styles['link']}
      data-quiet={quiet || undefined}
      dir="auto"
      onKeyDown={onKeyDown}
      onClick={(event) => {
        event.stopPropagation();
        onFollow();
      }}
    >
      {children}
    </span>
  );
}
