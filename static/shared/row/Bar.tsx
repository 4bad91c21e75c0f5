import type { CSSProperties } from 'react';
import type { Health } from '../../../src/contract/vocabulary';
import styles from './bar.module.css';

type Props = {
  /** Filled part, 0–1; null draws an empty bar. */
  share: number | null;
  /** A result is strong and has the colour of its health, work is thin and neutral. */
  look: { kind: 'result'; health: Health } | { kind: 'work' };
  /** Where the bar should be today, 0–1. */
  pace?: number | null;
};

/** A bar without words: what it shows is always said beside it. */
export function Bar({ share, look, pace = null }: Props) {
  const position = { '--share': share ?? 0, '--pace': pace ?? 0 } as CSSProperties;
  return (
    <span
      aria-hidden="true"
      className={styles['bar']}
      data-kind={look.kind}
      data-health={look.kind === 'result' ? look.health : undefined}
      style={position}
    >
      <span className={styles['fill']} />
      {pace !== null && <span className={styles['pace']} />}
    </span>
  );
}
