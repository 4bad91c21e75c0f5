import { useState } from 'react';
import type { KeyResultSuggestion } from '../../../src/contract/workLinks';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { usePause } from '../../shared/forms/usePause';
import { KeyResultCombobox } from '../../shared/keyResults/KeyResultCombobox';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import styles from './attachBar.module.css';

type Props = { onChoose: (suggestion: KeyResultSuggestion) => void; onClose: () => void };

/** Finds a key result by a few letters; those used last and those of the project's teams come first. */
export function ChooseKeyResult({ onChoose, onClose }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const text = usePause(typed);
  const found = useRequest(text, () => call('suggestKeyResults', { text }));
  return (
    <div className={styles['choose']}>
      <KeyResultCombobox
        typed={typed}
        onType={setTyped}
        suggestions={found.value ?? []}
        // What is shown belongs to other letters until the typing has paused: Enter must not choose from it.
        isBusy={found.asking || typed !== text}
        onChoose={onChoose}
        onClose={onClose}
      />
      {found.error !== undefined && <Failure error={found.error} onRetry={found.reload} />}
      <TextButton onClick={onClose}>{t('common.cancel')}</TextButton>
    </div>
  );
}
