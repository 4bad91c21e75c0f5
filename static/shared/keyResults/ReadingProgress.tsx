import { useEffect } from 'react';
import { call } from '../client/call';
import { useRequest } from '../client/useRequest';
import { useT } from '../language/language';
import styles from './readingProgress.module.css';

const ASK_AGAIN_MS = 2_000;

/** Says how many attached epics are still being read; asks until none is, then lets the panel read its numbers anew. */
export function ReadingProgress({ keyResultId, onRead }: { keyResultId: string; onRead: () => void }) {
  const t = useT();
  const progress = useRequest(keyResultId, () => call('getReadingProgress', { keyResultId }));
  const pending = progress.value?.pending ?? 0;
  const { reload } = progress;
  useEffect(() => {
    if (pending === 0) return undefined;
    const timer = setInterval(reload, ASK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      onRead();
    };
  }, [pending, reload, onRead]);

  if (progress.value === undefined) return null;
  const { total, failed } = progress.value;
  return (
    <div role="status" className={styles['progress']}>
      {pending > 0 && t('epics.reading', { done: total - pending, total })}
      {failed > 0 && t('epics.readingFailed', { count: failed })}
    </div>
  );
}
