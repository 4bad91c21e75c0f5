import Button from '@atlaskit/button/new';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { KeyResultRow } from '../../../src/contract/tree';
import { call } from '../../shared/client/call';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { flagDone } from '../../shared/flags/flags';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { usePage } from '../pageContext';
import styles from './checkIn.module.css';
import { CheckInFields } from './CheckInFields';
import { CHECK_IN_FIELDS, draftOf, startOf, type CheckInFieldValues } from './checkInDraft';
import { useUndoCheckIn } from './useUndoCheckIn';

type Props = { row: KeyResultRow; onSaved: (row: KeyResultRow) => void; onClose: () => void };

/** The row as a form: what is its value, how sure are you, what changed. Enter saves and goes to the next. */
export default function CheckInForm({ row, onSaved, onClose }: Props) {
  const t = useT();
  const { session } = usePage();
  const draft = useDraft<CheckInFieldValues>(`checkIn.${row.id}`, startOf(row, session.today));
  const save = useSave(CHECK_IN_FIELDS);
  const undo = useUndoCheckIn(row);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async () => {
    let saved: KeyResultRow | undefined;
    const ok = await save.run(async () => {
      saved = await call('checkIn', {
        ...draftOf(row, draft.fields),
        keyResultId: row.id,
        requestId: draft.requestId,
      });
    });
    if (!ok || saved === undefined) return;
    draft.clear();
    flagDone(t('checkIn.saved', { key: row.key }), { text: t('common.undo'), onClick: undo });
    onSaved(saved);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={t('checkIn.label', { key: row.key, title: row.title })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles['head']}>
        <span className={styles['key']}>{row.key}</span>
        <strong dir="auto">{row.title}</strong>
      </div>
      <CheckInFields row={row} draft={draft} errorOn={save.errorOn} />
      {save.general !== undefined && <Failure error={save.general} onRetry={() => void submit()} />}
      <div className={styles['foot']}>
        <span className={styles['hint']}>{t('checkIn.hint')}</span>
        <Button appearance="subtle" onClick={onClose} isDisabled={save.saving}>
          {t('common.cancel')}
        </Button>
        <Button appearance="primary" type="submit" isLoading={save.saving}>
          {t('checkIn.save')}
        </Button>
      </div>
    </form>
  );
}
