import { useState } from 'react';
import type { Remark } from '../../../src/domain/coach';
import { remarkSentence } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { PersonName } from '../../shared/people/PersonName';
import { TextButton } from '../../shared/status/TextButton';
import styles from './coach.module.css';
import type { SetAside as Dismissed } from './useDismissals';

type Props = {
  remarks: readonly { remark: Remark; dismissed: Dismissed }[];
  onShowAgain: (messageKey: string) => void;
};

/** What was set aside of this text, folded to its count: each remark with the reason, by whom and when. */
export function SetAside({ remarks, onShowAgain }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (remarks.length === 0) return null;
  return (
    <div className={styles['foot']}>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('coach.editor.setAsideCount', { count: remarks.length })}
      </TextButton>
      {open && (
        <ul className={styles['list']} aria-label={t('coach.editor.setAsideList')}>
          {remarks.map(({ remark, dismissed }, at) => {
            const sentence = remarkSentence({ ...remark, values: { ...remark.values } }, t);
            return (
              <li key={`${dismissed.messageKey}-${at}`} className={styles['remark']}>
                <span>{sentence}</span>
                <span className={styles['dismiss']}>
                  <Why dismissed={dismissed} />
                  <TextButton
                    aria-label={t('common.named', { action: t('coach.editor.showAgain'), object: sentence })}
                    onClick={() => onShowAgain(dismissed.messageKey)}
                  >
                    {t('coach.editor.showAgain')}
                  </TextButton>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function Why({ dismissed: { reason, authorId, at } }: { dismissed: Dismissed }) {
  const t = useT();
  return (
    <span>
      {t(`coach.editor.reason.${reason}`)}
      {authorId !== null && (
        <>
          {' · '}
          <PersonName accountId={authorId} />
        </>
      )}
      {at !== null && (
        <>
          {' · '}
          <Moment at={at} />
        </>
      )}
    </span>
  );
}
