import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { DismissalReason } from '../../../src/contract/coach';
import type { Remark } from '../../../src/domain/coach';
import { errorSentence } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import type { Advice, Advised } from './advise';
import styles from './coach.module.css';
import { RemarkItem } from './RemarkItem';
import { Rewrites } from './Rewrites';
import { SetAside } from './SetAside';
import { SetRemarks } from './SetRemarks';
import type { Dismissals } from './useDismissals';
import { useRemarkFocus } from './useRemarkFocus';

type Props = {
  advice: Advice;
  dismissals: Dismissals;
  onRead: (remark: Remark | null) => void;
  onUse: (text: string) => void;
  /** Puts back what a suggestion replaced; left out when nothing was replaced. */
  onUndo?: (() => void) | undefined;
  /** Back to the field. */
  onLeave: () => void;
  children?: ReactNode;
};

/** A colleague would not say more at once. */
const FIRST_SHOWN = 3;

/** What the coach has to say, beside the field. It asks and explains; nothing here keeps anybody from saving. */
export function CoachCard({ advice, dismissals, onRead, onUse, onUndo, onLeave, children }: Props) {
  const t = useT();
  const id = useId();
  const [all, setAll] = useState(false);
  const [lastSetAside, setLastSetAside] = useState<{ messageKey: string; text: string }>();
  const card = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const focusRemark = useRemarkFocus(card);
  const isHeard = ({ dismissal }: Advised) => !dismissals.isSetAside(dismissal, advice.text);
  const heard = advice.remarks.filter(isHeard);
  const together = advice.together.filter(isHeard);
  const shown = all ? heard : heard.slice(0, FIRST_SHOWN);
  const setAside = [...advice.remarks, ...advice.together].flatMap((remark) => {
    const dismissed = dismissals.find(remark.dismissal, advice.text);
    return dismissed === undefined ? [] : [{ remark, dismissed }];
  });
  const questions = heard.filter(({ severity }) => severity !== 'praise').length;
  const dismiss = ({ dismissal }: Advised, reason: DismissalReason) => {
    dismissals.dismiss(dismissal, advice.text, reason);
    setLastSetAside({ messageKey: dismissal, text: advice.text });
    onRead(null);
    // The button that had the focus is gone.
    title.current?.focus();
  };
  const showAgain = (messageKey: string) => {
    dismissals.restore(messageKey, advice.text);
    setLastSetAside(undefined);
    setAll(true);
    focusRemark(messageKey);
  };
  const isLast = ({ dismissed }: (typeof setAside)[number]) =>
    dismissed.messageKey === lastSetAside?.messageKey && dismissed.text === lastSetAside.text;
  const undoable = setAside.find(isLast)?.dismissed.messageKey;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  if (advice.remarks.length + advice.together.length === 0 && onUndo === undefined) return null;
  return (
    <section ref={card} className={styles['card']} aria-labelledby={id} onKeyDown={leave}>
      <h3 id={id} ref={title} tabIndex={-1} className={styles['title']}>
        {t('coach.editor.title')}
      </h3>
      <p className={styles['count']}>
        <span role="status">
          {undoable !== undefined && `${t('coach.editor.isSetAside')} `}
          {t('coach.editor.count', { count: questions })}
        </span>{' '}
        {undoable !== undefined && <TextButton onClick={() => showAgain(undoable)}>{t('common.undo')}</TextButton>}
      </p>
      <ul className={styles['list']}>
        {shown.map((remark, at) => (
          <RemarkItem
            key={`${remark.dismissal}-${at}`}
            name={remark.dismissal}
            remark={remark}
            onRead={onRead}
            {...(remark.severity !== 'praise' && {
              onDismiss: (reason: DismissalReason) => dismiss(remark, reason),
            })}
          />
        ))}
      </ul>
      {heard.length > shown.length && (
        <p className={styles['foot']}>
          <TextButton onClick={() => setAll(true)}>
            {t('coach.editor.more', { count: heard.length - shown.length })}
          </TextButton>
        </p>
      )}
      {children}
      {heard.some(({ messageKey }) => messageKey.startsWith('outcome.activity')) && (
        <Rewrites advice={advice} onUse={onUse} />
      )}
      <SetRemarks remarks={together} notCompared={advice.notCompared} all={all} onRead={onRead} onDismiss={dismiss} />
      {onUndo !== undefined && (
        <p className={styles['foot']}>
          {t('coach.editor.replaced')} <TextButton onClick={onUndo}>{t('common.undo')}</TextButton>
        </p>
      )}
      <SetAside remarks={setAside} onShowAgain={showAgain} />
      {dismissals.error !== undefined && <p role="alert">{errorSentence(dismissals.error, t)}</p>}
    </section>
  );
}
