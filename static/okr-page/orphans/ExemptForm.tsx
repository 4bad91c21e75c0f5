import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { CalendarDate, ProjectId } from '../../../src/contract/vocabulary';
import { call } from '../../shared/client/call';
import { DayPicker } from '../../shared/forms/DayPicker';
import { FormFoot } from '../../shared/forms/FormFoot';
import { FormField } from '../../shared/forms/FormField';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';

type Fields = { reason: string; until: CalendarDate };
type Props = { projectId: ProjectId; onDone: () => void; onClose: () => void };

/** Says why a project rightly serves no key result, and until when that holds. */
export function ExemptForm({ projectId, onDone, onClose }: Props) {
  const t = useT();
  const id = useId();
  const draft = useDraft<Fields>(`exemption.${projectId}`, { reason: '', until: '' });
  const save = useSave(['reason', 'until']);
  const { reason, until } = draft.fields;
  const submit = async () => {
    const ok = await save.run(
      async () => void (await call('exemptProject', { projectId, reason, until: until === '' ? null : until })),
    );
    if (!ok) return;
    draft.clear();
    onDone();
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormField id={`${id}-reason`} label={t('alignment.exemptReason')} error={save.errorOn('reason')} isRequired>
        <Textfield
          id={`${id}-reason`}
          autoFocus
          isCompact
          value={reason}
          onChange={(event) => draft.change({ reason: event.currentTarget.value })}
        />
      </FormField>
      <FormField id={`${id}-until`} label={t('alignment.exemptUntil')} error={save.errorOn('until')}>
        <DayPicker
          id={`${id}-until`}
          label={t('alignment.exemptUntil')}
          isCompact
          value={until}
          onChange={(day) => draft.change({ until: day })}
        />
      </FormField>
      {save.general !== undefined && <Failure error={save.general} onRetry={() => void submit()} />}
      <FormFoot saving={save.saving} saveLabel={t('alignment.exempt')} onCancel={onClose} />
    </form>
  );
}
