import Button from '@atlaskit/button/new';
import { useT } from '../language/language';
import { TextButton } from '../status/TextButton';
import styles from './forms.module.css';

type Props = { saving: boolean; saveLabel?: string; onCancel: () => void };

/** Save and cancel, always in view. */
export function FormFoot({ saving, saveLabel, onCancel }: Props) {
  const t = useT();
  return (
    <div className={styles['foot']}>
      <Button appearance="subtle" onClick={onCancel} isDisabled={saving}>
        {t('common.cancel')}
      </Button>
      <Button appearance="primary" type="submit" isLoading={saving}>
        {saveLabel ?? t('common.save')}
      </Button>
    </div>
  );
}

/** Says that a form holds what was typed before, and lets one go back to what is saved. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  const t = useT();
  return (
    <p className={styles['restored']} role="status">
      {t('forms.restored')} <TextButton onClick={onDiscard}>{t('forms.discard')}</TextButton>
    </p>
  );
}
