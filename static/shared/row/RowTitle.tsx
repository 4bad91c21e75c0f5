import SignalIcon from '@atlaskit/icon/core/flag';
import RestrictedIcon from '@atlaskit/icon/core/lock-locked';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import type { PathStep, TreeRow } from '../../../src/contract/tree';
import type { RowWording } from '../../../src/wording';
import { useT } from '../language/language';
import { OkrLink } from '../links/OkrLink';
import styles from './row.module.css';

type Props = {
  row: TreeRow;
  wording: RowWording;
  compact: boolean;
  /** What folds the row, before its key. */
  before?: ReactNode;
  onOpen?: () => void;
  /** In a tree only rows are in the tab order; elsewhere the title is. */
  tabIndex?: number;
};

/** Key and title of a row; beneath, in small, what its value is and what deserves a look. */
export function RowTitle({ row, wording, compact, before, onOpen, tabIndex = -1 }: Props) {
  const t = useT();
  const title =
    onOpen === undefined ? (
      <span className={styles['title']} dir="auto">
        {row.title}
      </span>
    ) : (
      <button type="button" className={styles['titleButton']} dir="auto" tabIndex={tabIndex} onClick={onOpen}>
        {row.title}
      </button>
    );
  return (
    <div className={styles['titleCell']} data-part="cell">
      {before}
      <div className={styles['titleText']} data-part="text">
        <div className={styles['titleLine']} data-part="line" data-kind={row.kind}>
          <span className={styles['key']}>{row.key}</span>
          {title}
          {row.kind === 'objective' && row.visibility === 'restricted' && (
            <RestrictedIcon label={t('row.isRestricted')} size="small" color={token('color.icon.subtle')} />
          )}
        </div>
        {!compact && <RowDetails row={row} wording={wording} tabIndex={tabIndex} />}
      </div>
    </div>
  );
}

function RowDetails({ row, wording, tabIndex }: { row: TreeRow; wording: RowWording; tabIndex: number }) {
  const t = useT();
  const above = row.kind === 'objective' && row.depth === 1 ? row.path.at(-1) : undefined;
  const facts = [wording.resultSentence, wording.children, wording.workChange].filter((fact) => fact !== null);
  const inLoop = row.kind === 'objective' && row.inLoop;
  if (facts.length === 0 && wording.signals.length === 0 && !inLoop && above === undefined) return null;
  return (
    <div className={styles['details']} data-part="details">
      {above !== undefined && <Above step={above} tabIndex={tabIndex} />}
      {facts.map((fact) => (
        <span key={fact} className={styles['fact']}>
          {fact}
        </span>
      ))}
      {wording.signals.map(({ signal, label }) => (
        <span key={signal} className={styles['signal']} title={t(`signal.${signal}.why`)}>
          <SignalIcon label="" size="small" color={token('color.icon.accent.orange')} /> {label}
        </span>
      ))}
      {inLoop && <span className={styles['signal']}>{t('row.loop')}</span>}
    </div>
  );
}

/** What a root of this tree hangs from in another cycle, or out of the filter. */
function Above({ step, tabIndex }: { step: PathStep; tabIndex: number }) {
  const t = useT();
  return (
    <span className={styles['fact']}>
      {t('row.beneath')}{' '}
      <OkrLink to={{ kind: step.kind, id: step.id }} tabIndex={tabIndex} quiet>
        {step.key} {step.title}
      </OkrLink>
    </span>
  );
}
