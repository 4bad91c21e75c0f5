import { useState, type ReactNode } from 'react';
import { DISMISSAL_REASONS, type DismissalReason } from '../../../src/contract/coach';
import type { Remark } from '../../../src/domain/coach';
import { remarkSentence } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import styles from './coach.module.css';

type Props = {
  remark: Remark;
  onRead: (remark: Remark | null) => void;
  /** Left out where there is nothing to set aside. */
  onDismiss?: (reason: DismissalReason) => void;
  /** Under which it is found again. */
  name: string;
  /** What else can be done about it. */
  children?: ReactNode;
};

/** One remark: pointing at it or reaching it by keyboard marks its words in the field. */
export function RemarkItem({ remark, onRead, onDismiss, name, children }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const sentence = remarkSentence({ messageKey: remark.messageKey, values: { ...remark.values } }, t);
  const named = t('common.named', { action: t('coach.editor.setAside'), object: sentence });
  return (
    <li
      tabIndex={0}
      className={styles['remark']}
      data-severity={remark.severity}
      data-remark={name}
      onFocus={() => onRead(remark)}
      onBlur={() => onRead(null)}
      onMouseEnter={() => onRead(remark)}
      onMouseLeave={() => onRead(null)}
    >
      <span>{sentence}</span>
      {onDismiss !== undefined && (
        <span className={styles['dismiss']}>
          {children}
          <TextButton aria-expanded={asking} aria-label={named} onClick={() => setAsking(!asking)}>
            {t('coach.editor.setAside')}
          </TextButton>
          {asking && (
            <span role="group" aria-label={t('coach.editor.why')} className={styles['reasons']}>
              {DISMISSAL_REASONS.map((reason) => (
                <TextButton key={reason} onClick={() => onDismiss(reason)}>
                  {t(`coach.editor.reason.${reason}`)}
                </TextButton>
              ))}
            </span>
          )}
        </span>
      )}
    </li>
  );
}
