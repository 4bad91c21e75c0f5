import { useId } from 'react';
import type { KeyResultDraft } from '../../../src/contract/keyResults';
import { call } from '../../shared/client/call';
import { useDraft } from '../../shared/forms/useDraft';
import {
  flatKeyResult,
  keyResultDraft,
  keyResultFields,
  KEY_RESULT_FIELDS,
  type KeyResultFields,
} from './keyResultFields';
import { KeyResultFieldset } from './KeyResultFieldset';
import { mustBeNumbers } from './mustBeNumbers';
import { OkrForm } from './OkrForm';

type Props = {
  saved: KeyResultDraft;
  /** Left out for a new one. */
  existing?: { id: string; version: number; measureIsFixed: boolean };
  onSaved: (keyResultId: string) => void;
  onCancel: () => void;
};

/** Writes a key result: from where to where, or which work or milestones. */
export function KeyResultForm({ saved, existing, onSaved, onCancel }: Props) {
  const idPrefix = useId();
  const name = `keyResult.${existing?.id ?? `new.${saved.objectiveId}`}`;
  const draft = useDraft<KeyResultFields>(name, keyResultFields(saved), existing?.version);

  const send = async (expectedVersion: number) => {
    mustBeNumbers(draft.fields);
    const sent = keyResultDraft(draft.fields);
    if (existing === undefined)
      return (await call('createKeyResult', { ...sent, requestId: draft.requestId })).keyResultId;
    await call('editKeyResult', { ...sent, keyResultId: existing.id, expectedVersion });
    return existing.id;
  };

  return (
    <OkrForm
      kind="keyResult"
      existingId={existing?.id}
      draft={draft}
      saved={keyResultFields(saved)}
      names={KEY_RESULT_FIELDS}
      mine={flatKeyResult(draft.fields)}
      title={keyResultDraft(draft.fields).title}
      send={send}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(errorOn) => (
        <KeyResultFieldset
          idPrefix={idPrefix}
          draft={draft}
          errorOn={errorOn}
          measureIsFixed={existing?.measureIsFixed ?? false}
        />
      )}
    </OkrForm>
  );
}
