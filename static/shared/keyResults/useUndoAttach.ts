import { useState } from 'react';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { DetachOutcome } from '../../../src/contract/workLinks';
import { errorSentence } from '../../../src/wording';
import { errorOf } from '../client/useRequest';
import { flagFailed } from '../flags/flags';
import { useT } from '../language/language';
import { detachInBatches } from './epicBatches';

export type UndoAttach = {
  /** How far taking back has come; null while nothing is taken back. */
  undoing: { done: number; total: number } | null;
  undo: (keyResultId: string, epicIds: readonly IssueId[]) => Promise<void>;
};

/** Takes back an attaching of many epics; what failed on its way goes on where it stopped. */
export function useUndoAttach(onChanged: () => void): UndoAttach {
  const t = useT();
  const [undoing, setUndoing] = useState<UndoAttach['undoing']>(null);

  const undo = async (keyResultId: string, epicIds: readonly IssueId[]) => {
    const done: DetachOutcome[] = [];
    setUndoing({ done: 0, total: epicIds.length });
    try {
      await detachInBatches(keyResultId, epicIds, (outcomes) => {
        done.push(...outcomes);
        setUndoing({ done: done.length, total: epicIds.length });
      });
    } catch (cause) {
      const again = { text: t('common.retry'), onClick: () => void undo(keyResultId, epicIds.slice(done.length)) };
      flagFailed(errorSentence(errorOf(cause), t), again);
    }
    const refused = done.filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) {
      const reason = t.find(`errors.${refused[0]?.messageKey ?? 'code.forbidden'}`) ?? t('errors.code.forbidden');
      flagFailed(t('epics.stillAttached', { count: refused.length, reason }));
    }
    setUndoing(null);
    onChanged();
  };
  return { undoing, undo };
}
