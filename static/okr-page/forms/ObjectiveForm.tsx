import { useId } from 'react';
import type { ObjectiveDraft } from '../../../src/contract/objectives';
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
  flatObjective,
  objectiveDraft,
  objectiveFields,
  OBJECTIVE_FIELDS,
  type ObjectiveFields,
} from './objectiveFields';
import { ObjectiveFieldset } from './ObjectiveFieldset';
import { useFieldWords } from './useFieldWords';

type Props = {
  saved: ObjectiveDraft;
  /** Left out for a new one. */
  existing?: { id: string; version: number };
  onSaved: (objectiveId: string) => void;
  onCancel: () => void;
};

/** Writes an objective. What is typed survives the panel; two people who save at once see both versions. */
export function ObjectiveForm({ saved, existing, onSaved, onCancel }: Props) {
  const t = useT();
  const id = useId();
  const words = useFieldWords();
  const name = `objective.${existing?.id ?? `new.${saved.parent?.id ?? ''}`}`;
  const draft = useDraft<ObjectiveFields>(name, objectiveFields(saved), existing?.version);
  const save = useSave(OBJECTIVE_FIELDS);

  const submit = async (expectedVersion = draft.version) => {
    let savedId = existing?.id ?? '';
    const sent = objectiveDraft(draft.fields);
    const ok = await save.run(async () => {
      if (existing === undefined) savedId = (await call('createObjective', sent)).objectiveId;
      else await call('editObjective', { ...sent, objectiveId: existing.id, expectedVersion });
    });
    if (!ok) return;
    if (existing === undefined) void keepDismissals('objective', savedId, sent.title);
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
      {draft.restored && <Restored onDiscard={() => draft.reset(objectiveFields(saved))} />}
      <ObjectiveFieldset
        idPrefix={id}
        draft={draft}
        errorOn={save.errorOn}
        {...(existing !== undefined && { existingId: existing.id })}
      />
      {theirs !== undefined && (
        <Conflict
          theirs={theirs}
          mine={flatObjective(draft.fields)}
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
        {...(existing === undefined && { saveLabel: t('objective.create') })}
      />
    </form>
  );
}
