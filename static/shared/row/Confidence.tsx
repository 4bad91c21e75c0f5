import SteadyIcon from '@atlaskit/icon/core/arrow-right';
import FallingIcon from '@atlaskit/icon/core/arrow-down-right';
import RisingIcon from '@atlaskit/icon/core/arrow-up-right';
import { token } from '@atlaskit/tokens';
import type { KeyResultRow } from '../../../src/contract/tree';
import { formatNumber, trendOf } from '../../../src/wording';
import { useT } from '../language/language';
import styles from './row.module.css';

const ARROWS = { rising: RisingIcon, falling: FallingIcon, steady: SteadyIcon } as const;

/** How sure its owner is, 0–10, and which way that went. */
export function Confidence({ row, sentence }: { row: KeyResultRow; sentence: string | null }) {
  const t = useT();
  if (row.confidence === null || sentence === null) return null;
  const trend = trendOf(row.confidenceTrend);
  const Arrow = trend === 'single' ? undefined : ARROWS[trend];
  return (
    <span className={styles['confidence']} title={sentence}>
      <span className="visually-hidden">{sentence}</span>
      <span aria-hidden="true">{formatNumber(row.confidence, t.locale)}</span>
      {Arrow && <Arrow label="" size="small" color={token('color.icon.subtle')} />}
    </span>
  );
}
