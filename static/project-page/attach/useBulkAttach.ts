import { useState } from 'react';
import type { KeyResultRow } from '../../../src/contract/tree';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { AttachOutcome } from '../../../src/contract/workLinks';
import { flagDone } from '../../shared/flags/flags';
import { useSave, type Save } from '../../shared/forms/useSave';
import { attachInBatches } from '../../shared/keyResults/epicBatches';
import { useUndoAttach, type UndoAttach } from '../../shared/keyResults/useUndoAttach';
import { useT } from '../../shared/language/language';

export type BulkAttach = {
  save: Save;
  /** What became of the epics so far, and of how many. */
  outcomes: readonly AttachOutcome[];
  asked: number;
  /** The key result of the last attaching: its epics may still be read. */
  attachedTo: string | null;
  undoing: UndoAttach['undoing'];
  /** Answers whether all of them were sent. */
  attach: (row: KeyResultRow, epicIds: readonly IssueId[]) => Promise<boolean>;
};

/** Attaches many epics at once, says what became of them, and takes it back when asked to. */
export function useBulkAttach(onChanged: () => void): BulkAttach {
  const t = useT();
  const save = useSave([]);
  const [outcomes, setOutcomes] = useState<readonly AttachOutcome[]>([]);
  const [asked, setAsked] = useState(0);
  const [attachedTo, setAttachedTo] = useState<string | null>(null);
  const { undoing, undo } = useUndoAttach(onChanged);

  const attach = async (row: KeyResultRow, epicIds: readonly IssueId[]) => {
    const done: AttachOutcome[] = [];
    setOutcomes([]);
    setAsked(epicIds.length);
    const allSent = await save.run(() =>
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
    return allSent;
  };
  return { save, outcomes, asked, attachedTo, undoing, attach };
}
