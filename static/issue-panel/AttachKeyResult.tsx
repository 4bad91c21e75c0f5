import { useState } from 'react';
import type { IssueId } from '../../src/contract/vocabulary';
import type { KeyResultSuggestion } from '../../src/contract/workLinks';
import { call } from '../shared/client/call';
import { useRequest } from '../shared/client/useRequest';
import { flagDone, flagFailed } from '../shared/flags/flags';
import { usePause } from '../shared/forms/usePause';
import { useSave } from '../shared/forms/useSave';
import { useT } from '../shared/language/language';
import { Failure } from '../shared/status/Failure';
import { TextButton } from '../shared/status/TextButton';
import { useUndoAttach } from '../shared/keyResults/useUndoAttach';
import { KeyResultCombobox } from '../shared/keyResults/KeyResultCombobox';
import styles from './issuePanel.module.css';

type Props = { epicId: IssueId; attachedIds: string[]; onChanged: () => void; onClose: () => void };

/** Finds a key result by a few letters, recent ones first; choosing it attaches it. */
export default function AttachKeyResult({ epicId, attachedIds, onChanged, onClose }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const text = usePause(typed);
  const found = useRequest(text, () => call('suggestKeyResults', { text }));
  const save = useSave([]);
  const { undo } = useUndoAttach(onChanged);
  const [last, setLast] = useState<KeyResultSuggestion>();
  const suggestions = (found.value ?? []).filter(({ row }) => !attachedIds.includes(row.id));

  const attach = (suggestion: KeyResultSuggestion) => {
    setLast(suggestion);
    const { row } = suggestion;
    void save
      .run(async () => {
        const { outcomes } = await call('attachEpics', { keyResultId: row.id, epicIds: [epicId], weight: 1 });
        const [outcome] = outcomes;
        if (outcome?.outcome === 'refused') {
          flagFailed(t.find(`errors.${outcome.messageKey ?? 'mayNotEditIssue'}`) ?? t('errors.mayNotEditIssue'));
          return;
        }
        flagDone(t('issue.attached', { key: row.key }), {
          text: t('common.undo'),
          onClick: () => void undo(row.id, [epicId]),
        });
      })
      .then((ok) => {
        if (!ok) return;
        onChanged();
        onClose();
      });
  };

  return (
    <div className={styles['attach']}>
      <KeyResultCombobox
        typed={typed}
        onType={setTyped}
        suggestions={suggestions}
        // What is shown belongs to other letters until the typing has paused: Enter must not choose from it.
        isBusy={found.asking || typed !== text || save.saving}
        onChoose={attach}
        onClose={onClose}
      />
      {found.error !== undefined && <Failure error={found.error} onRetry={found.reload} />}
      {save.error !== undefined && (
        <Failure error={save.error} {...(last !== undefined && { onRetry: () => attach(last) })} />
      )}
      <TextButton onClick={onClose}>{t('common.cancel')}</TextButton>
    </div>
  );
}
