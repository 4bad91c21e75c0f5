import { useCallback } from 'react';
import type { KeyResultRow } from '../../../src/contract/tree';
import { errorSentence } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { errorOf } from '../../shared/client/useRequest';
import { flagFailed } from '../../shared/flags/flags';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';

/** Takes back the check-in just made: the newest of the key result, by the viewer. */
export function useUndoCheckIn(row: KeyResultRow): () => void {
  const t = useT();
  const { rowChanged, session } = usePage();
  return useCallback(() => {
    const undo = async () => {
      const { checkIns } = await call('getKeyResult', { keyResultId: row.id });
      const [latest] = checkIns
        .filter(({ authorId }) => authorId === session.accountId)
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      if (latest === undefined) return;
      rowChanged(await call('deleteCheckIn', { checkInId: latest.id, expectedVersion: latest.version }));
    };
    undo().catch((cause: unknown) => flagFailed(errorSentence(errorOf(cause), t)));
  }, [row.id, rowChanged, session.accountId, t]);
}
