import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { CycleDraft, CycleView } from '../../../src/contract/cycles';
import { exactDay } from '../../../src/wording';
import { call } from '../client/call';
import { Conflict } from '../forms/Conflict';
import { DayPicker } from '../forms/DayPicker';
import { FormFoot, Restored } from '../forms/FormFoot';
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
  const draft = useDraft<CycleDraft>(`cycle.${cycle?.id ?? 'new'}`, cycleFields(cycle));
  const save = useSave(FIELDS);
  const theirs = save.error?.theirs;
  const submit = async (expectedVersion = cycle?.version ?? 0) => {
    const ok = await save.run(async () => {
      if (cycle === undefined) await call('createCycle', draft.fields);
      else await call('editCycle', { ...draft.fields, cycleId: cycle.id, expectedVersion });
    });
    if (!ok) return;
    finish();
  };
  const finish = () => {
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
      {draft.restored && <Restored onDiscard={() => draft.reset(cycleFields(cycle))} />}
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
            <DayPicker
              id={`${id}-${field}`}
              label={t(`cycle.${field}`)}
              value={draft.fields[field]}
              isInvalid={save.errorOn(field) !== undefined}
              onChange={(day) => draft.change({ [field]: day })}
            />
          </FormField>
        ))}
      </div>
      {theirs !== undefined && (
        <Conflict
          theirs={theirs}
          mine={draft.fields}
          nameOf={(field) => FIELDS.flatMap((one) => (one === field ? [t(`cycle.${one}`)] : [])).join()}
          showValue={(field, value) => showValue(field, value, t.locale)}
          onKeepMine={() => void submit(theirs.version)}
          onTakeTheirs={finish}
        />
      )}
      {save.general !== undefined && theirs === undefined && (
        <Failure error={save.general} onRetry={() => void submit()} />
      )}
      <FormFoot saving={save.saving} onCancel={onCancel} />
    </form>
  );
}

function cycleFields(cycle: CycleView | undefined): CycleDraft {
  const { name, startsOn, endsOn } = cycle ?? { name: '', startsOn: '', endsOn: '' };
  return { name, startsOn, endsOn };
}

function showValue(field: string, value: string | number | null, locale: string): string {
  const text = String(value ?? '');
  return field === 'name' || text === '' ? text : exactDay(text, locale);
}
