import { DatePicker } from '@atlaskit/datetime-picker';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { CycleDraft, CycleView } from '../../../src/contract/cycles';
import { call } from '../client/call';
import { FormFoot } from '../forms/FormFoot';
import { FormField } from '../forms/FormField';
import formStyles from '../forms/forms.module.css';
import { useDraft } from '../forms/useDraft';
import { useSave } from '../forms/useSave';
import { useT } from '../language/language';
import { Failure } from '../status/Failure';

const FIELDS = ['name', 'startsOn', 'endsOn'] as const;
type Props = { cycle?: CycleView; onDone: () => void; onCancel: () => void };

/** A cycle: its name and its two days. */
export function CycleForm({ cycle, onDone, onCancel }: Props) {
  const t = useT();
  const id = useId();
  const saved: CycleDraft = cycle ?? { name: '', startsOn: '', endsOn: '' };
  const { name, startsOn, endsOn } = saved;
  const draft = useDraft<CycleDraft>(`cycle.${cycle?.id ?? 'new'}`, { name, startsOn, endsOn });
  const save = useSave(FIELDS);
  const submit = async () => {
    const ok = await save.run(async () => {
      if (cycle === undefined) await call('createCycle', draft.fields);
      else await call('editCycle', { ...draft.fields, cycleId: cycle.id, expectedVersion: cycle.version });
    });
    if (!ok) return;
    draft.clear();
    onDone();
  };
  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormField id={`${id}-name`} label={t('cycle.name')} error={save.errorOn('name')} isRequired>
        <Textfield
          id={`${id}-name`}
          autoFocus
          value={draft.fields.name}
          placeholder={t('cycle.nameHint')}
          isInvalid={save.errorOn('name') !== undefined}
          onChange={(event) => draft.change({ name: event.currentTarget.value })}
        />
      </FormField>
      <div className={formStyles['pair']}>
        {(['startsOn', 'endsOn'] as const).map((field) => (
          <FormField
            key={field}
            id={`${id}-${field}`}
            label={t(`cycle.${field}`)}
            error={save.errorOn(field)}
            isRequired
          >
            <DatePicker
              id={`${id}-${field}`}
              value={draft.fields[field]}
              locale={t.locale}
              isInvalid={save.errorOn(field) !== undefined}
              onChange={(day) => draft.change({ [field]: day })}
            />
          </FormField>
        ))}
      </div>
      {save.general !== undefined && <Failure error={save.general} onRetry={() => void submit()} />}
      <FormFoot saving={save.saving} onCancel={onCancel} />
    </form>
  );
}
