import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import styles from './panel.module.css';

/** Deletes after asking in place: what is deleted cannot be brought back. */
export function DeleteButton({ question, onDelete }: { question: string; onDelete: () => Promise<void> }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const save = useSave([]);
  if (!asking) {
    return (
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {t('common.delete')}
      </Button>
    );
  }
  return (
    <div className={styles['danger']} role="alertdialog" aria-label={question}>
      <p>{question}</p>
      {save.error !== undefined && <Failure error={save.error} />}
      <div className={styles['actions']}>
        <Button appearance="subtle" onClick={() => setAsking(false)} isDisabled={save.saving}>
          {t('common.cancel')}
        </Button>
        <Button appearance="danger" autoFocus onClick={() => void save.run(onDelete)} isLoading={save.saving}>
          {t('common.delete')}
        </Button>
      </div>
    </div>
  );
}
