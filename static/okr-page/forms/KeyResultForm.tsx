import { useId } from 'react';
import type { KeyResultDraft } from '../../../src/contract/keyResults';
import { call } from '../../shared/client/call';
import { Conflict } from '../../shared/forms/Conflict';
import { FormFoot, Restored } from '../../shared/forms/FormFoot';
import formStyles from '../../shared/forms/forms.module.css';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { keepDismissals } from '../coach/heldDismissals';
import { Failure } from '../../shared/status/Failure';
import {
  flatKeyResult,
  keyResultDraft,
  keyResultFields,
  KEY_RESULT_FIELDS,
  type KeyResultFields,
} from './keyResultFields';
import { KeyResultFieldset } from './KeyResultFieldset';
import { useFieldWords } from './useFieldWords';

type Props = {
  saved: KeyResultDraft;
  /** Left out for a new one. */
  existing?: { id: string; version: number; measureIsFixed: boolean };
  onSaved: (keyResultId: string) => void;
  onCancel: () => void;
};

/** Writes a key result: from where to where, or which work or milestones. */
export function KeyResultForm({ saved, existing, onSaved, onCancel }: Props) {
  const t = useT();
  const id = useId();
  const words = useFieldWords();
  const name = `keyResult.${existing?.id ?? `new.${saved.objectiveId}`}`;
  const draft = useDraft<KeyResultFields>(name, keyResultFields(saved), existing?.version);
  const save = useSave(KEY_RESULT_FIELDS);

  const submit = async (expectedVersion = draft.version) => {
    let savedId = existing?.id ?? '';
    const sent = keyResultDraft(draft.fields);
    const ok = await save.run(async () => {
      if (existing === undefined) savedId = (await call('createKeyResult', sent)).keyResultId;
      else await call('editKeyResult', { ...sent, keyResultId: existing.id, expectedVersion });
    });
    if (!ok) return;
    if (existing === undefined) void keepDismissals('keyResult', savedId, sent.title);
    draft.clear();
    onSaved(savedId);
  };
  // Theirs is saved already: one's own is given up, and what is shown is read anew.
  const takeTheirs = () => {
    draft.clear();
    onSaved(existing?.id ?? '');
  };
  const theirs = save.error?.theirs;

  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(theirs?.version);
      }}
    >
      {draft.restored && <Restored onDiscard={() => draft.reset(keyResultFields(saved))} />}
      <KeyResultFieldset
        idPrefix={id}
        draft={draft}
        errorOn={save.errorOn}
        measureIsFixed={existing?.measureIsFixed ?? false}
      />
      {theirs !== undefined && (
        <Conflict
          theirs={theirs}
          mine={flatKeyResult(draft.fields)}
          nameOf={words.nameOf}
          showValue={words.showValue}
          onKeepMine={() => void submit(theirs.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      {save.general !== undefined && theirs === undefined && (
        <Failure error={save.general} onRetry={() => void submit()} />
      )}
      <FormFoot
        saving={save.saving}
        onCancel={onCancel}
        {...(existing === undefined && { saveLabel: t('keyResult.create') })}
      />
    </form>
  );
}
