import { useEffect, useRef } from 'react';
import type { CheckInView } from '../../../src/contract/checkIns';
import type { KeyResultRow } from '../../../src/contract/tree';
import { call } from '../../shared/client/call';
import { FormFoot } from '../../shared/forms/FormFoot';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { Failure } from '../../shared/status/Failure';
import { usePage } from '../pageContext';
import { CheckInFields } from './CheckInFields';
import { CHECK_IN_FIELDS, correctionOf, draftOf, type CheckInFieldValues } from './checkInDraft';

type Props = { row: KeyResultRow; checkIn: CheckInView; onDone: () => void; onClose: () => void };

/** Corrects what was said for a date; whoever said it stays its author. */
export function CorrectionForm({ row, checkIn, onDone, onClose }: Props) {
  const { rowChanged } = usePage();
  const draft = useDraft<CheckInFieldValues>(`correction.${checkIn.id}`, correctionOf(checkIn));
  const save = useSave(CHECK_IN_FIELDS);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async () => {
    const ok = await save.run(async () => {
      const sent = { ...draftOf(row, draft.fields), checkInId: checkIn.id, expectedVersion: checkIn.version };
      rowChanged(await call('correctCheckIn', sent));
    });
    if (!ok) return;
    draft.clear();
    onDone();
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <CheckInFields row={row} draft={draft} errorOn={save.errorOn} />
      {save.general !== undefined && <Failure error={save.general} onRetry={() => void submit()} />}
      <FormFoot saving={save.saving} onCancel={onClose} />
    </form>
  );
}
