import { useId } from 'react';
import type { ObjectiveDraft } from '../../../src/contract/objectives';
import { call } from '../../shared/client/call';
import { useDraft } from '../../shared/forms/useDraft';
import {
  flatObjective,
  objectiveDraft,
  objectiveFields,
  OBJECTIVE_FIELDS,
  type ObjectiveFields,
} from './objectiveFields';
import { ObjectiveFieldset } from './ObjectiveFieldset';
import { OkrForm } from './OkrForm';

type Props = {
  saved: ObjectiveDraft;
  /** Left out for a new one. */
  existing?: { id: string; version: number };
  onSaved: (objectiveId: string) => void;
  onCancel: () => void;
};

/** Writes an objective: an ambition in words, whose it is, and what it hangs from. */
export function ObjectiveForm({ saved, existing, onSaved, onCancel }: Props) {
  const idPrefix = useId();
  const name = `objective.${existing?.id ?? `new.${saved.parent?.id ?? ''}`}`;
  const draft = useDraft<ObjectiveFields>(name, objectiveFields(saved), existing?.version);

  const send = async (expectedVersion: number) => {
    const sent = objectiveDraft(draft.fields);
    if (existing === undefined)
      return (await call('createObjective', { ...sent, requestId: draft.requestId })).objectiveId;
    await call('editObjective', { ...sent, objectiveId: existing.id, expectedVersion });
    return existing.id;
  };

  return (
    <OkrForm
      kind="objective"
      existingId={existing?.id}
      draft={draft}
      saved={objectiveFields(saved)}
      names={OBJECTIVE_FIELDS}
      mine={flatObjective(draft.fields)}
      title={objectiveDraft(draft.fields).title}
      send={send}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(errorOn) => (
        <ObjectiveFieldset
          idPrefix={idPrefix}
          draft={draft}
          errorOn={errorOn}
          {...(existing !== undefined && { existingId: existing.id })}
        />
      )}
    </OkrForm>
  );
}
