import { useEffect, useState } from 'react';
import type { SyncView } from '../../../src/contract/settings';
import { call } from '../../shared/client/call';
import { useRequest, type Request } from '../../shared/client/useRequest';

const BUSY_MS = 3_000;
const IDLE_MS = 30_000;
/** A run that was just asked for needs a moment to appear. */
const ASKED_MS = 20_000;

export type SyncState = Request<SyncView> & {
  /** Whether something runs, waits or was just asked for. */
  busy: boolean;
  /** Says that a run was asked for. */
  asked: () => void;
};

/** How the app keeps up with Jira; looked at again and again, more often while something runs. */
export function useSync(): SyncState {
  const request = useRequest('sync', () => call('getSync'));
  const [askedAt, setAskedAt] = useState(0);
  const [justAsked, setJustAsked] = useState(false);
  const { value, reload } = request;
  const runs = value?.runs ?? [];
  const busy = justAsked || (value?.waiting ?? 0) > 0 || runs.some(({ finishedAt }) => finishedAt === null);

  useEffect(() => {
    const timer = setInterval(
      () => {
        if (document.visibilityState === 'visible') reload();
      },
      busy ? BUSY_MS : IDLE_MS,
    );
    return () => clearInterval(timer);
  }, [busy, reload]);
  useEffect(() => {
    if (askedAt === 0) return undefined;
    const timer = setTimeout(() => setJustAsked(false), ASKED_MS);
    return () => clearTimeout(timer);
  }, [askedAt]);

  const asked = () => {
    setAskedAt(Date.now());
    setJustAsked(true);
    reload();
  };
  return { ...request, busy, asked };
}
