import { useId, useState } from 'react';
import type { DismissalReason } from '../../../src/contract/coach';
import type { Remark } from '../../../src/domain/coach';
import { useT } from '../../shared/language/language';
import { OkrLink } from '../../shared/links/OkrLink';
import { TextButton } from '../../shared/status/TextButton';
import type { Advised } from './advise';
import styles from './coach.module.css';
import { RemarkItem } from './RemarkItem';
import { targetOf } from './targetOf';

type Props = {
  remarks: readonly Advised[];
  onRead: (remark: Remark | null) => void;
  onDismiss: (remark: Advised, reason: DismissalReason) => void;
  /** Texts of the site that were not compared. */
  notCompared: number;
  /** All of them are shown, not the first only. */
  all: boolean;
};

const FIRST_SHOWN = 2;

/** What the coach sees of the text among others; after what it says about the text itself. */
export function SetRemarks({ remarks, onRead, onDismiss, notCompared, all }: Props) {
  const t = useT();
  const id = useId();
  const [opened, setOpened] = useState(false);
  if (remarks.length === 0) return null;
  const shown = all || opened ? remarks : remarks.slice(0, FIRST_SHOWN);
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h4 id={id} className={styles['subtitle']}>
        {t('coach.editor.together')}
      </h4>
      <ul className={styles['list']}>
        {shown.map((remark) => (
          <RemarkItem
            key={remark.dismissal}
            name={remark.dismissal}
            remark={remark}
            onRead={onRead}
            onDismiss={(reason) => onDismiss(remark, reason)}
          >
            {remark.other !== undefined && (
              <OkrLink to={targetOf(remark.other)}>{t('coach.editor.open', { key: remark.other.key })}</OkrLink>
            )}
          </RemarkItem>
        ))}
      </ul>
      {remarks.length > shown.length && (
        <p className={styles['foot']}>
          <TextButton object={t('coach.editor.together')} onClick={() => setOpened(true)}>
            {t('coach.editor.more', { count: remarks.length - shown.length })}
          </TextButton>
        </p>
      )}
      {notCompared > 0 && <p className={styles['foot']}>{t('coach.editor.notCompared', { count: notCompared })}</p>}
    </section>
  );
}
