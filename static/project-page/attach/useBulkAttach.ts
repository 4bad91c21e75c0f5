import { useState } from 'react';
import type { KeyResultRow } from '../../../src/contract/tree';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { AttachOutcome } from '../../../src/contract/workLinks';
import { errorSentence } from '../../../src/wording';
import { errorOf } from '../../shared/client/useRequest';
import { flagDone, flagFailed } from '../../shared/flags/flags';
import { useSave, type Save } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { attachInBatches, detachAll } from './attachInBatches';

export type BulkAttach = {
  save: Save;
  /** What became of the epics so far, and of how many. */
  outcomes: readonly AttachOutcome[];
  asked: number;
  /** The key result of the last attaching: its epics may still be read. */
  attachedTo: string | null;
  /** How far taking back has come; null while nothing is taken back. */
  undoing: { done: number; total: number } | null;
  attach: (row: KeyResultRow, epicIds: readonly IssueId[]) => Promise<void>;
};

/** Attaches many epics at once, says what became of them, and takes it back when asked to. */
export function useBulkAttach(onChanged: () => void): BulkAttach {
  const t = useT();
  const save = useSave([]);
  const [outcomes, setOutcomes] = useState<readonly AttachOutcome[]>([]);
  const [asked, setAsked] = useState(0);
  const [undoing, setUndoing] = useState<BulkAttach['undoing']>(null);
  const [attachedTo, setAttachedTo] = useState<string | null>(null);

  const undo = (keyResultId: string, epicIds: readonly IssueId[]) =>
    detachAll(keyResultId, epicIds, (done, total) => setUndoing({ done, total }))
      .catch((cause: unknown) => flagFailed(errorSentence(errorOf(cause), t)))
      .then(() => {
        setUndoing(null);
        onChanged();
      });

  const attach = async (row: KeyResultRow, epicIds: readonly IssueId[]) => {
    const done: AttachOutcome[] = [];
    setOutcomes([]);
    setAsked(epicIds.length);
    await save.run(() =>
      attachInBatches(row.id, epicIds, (batch) => {
        done.push(...batch);
        setOutcomes([...done]);
      }),
    );
    const attached = done.filter(({ outcome }) => outcome === 'attached').map(({ epicId }) => epicId);
    if (attached.length > 0) {
      setAttachedTo(row.id);
      flagDone(t('project.attached', { count: attached.length, key: row.key }), {
        text: t('common.undo'),
        onClick: () => void undo(row.id, attached),
      });
    }
    onChanged();
  };
  return { save, outcomes, asked, attachedTo, undoing, attach };
}
