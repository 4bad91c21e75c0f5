import { useEffect } from 'react';
import type { AlignmentView } from '../../../src/contract/alignment';
import { call } from '../../shared/client/call';
import { useSave } from '../../shared/forms/useSave';

const ASK_AGAIN_MS = 3_000;

export type Scan = { start: () => void; starting: boolean; error: ReturnType<typeof useSave>['error'] };

/** Starts a scan of all projects and looks again while one runs. */
export function useScan(view: AlignmentView, reload: () => void): Scan {
  const save = useSave([]);
  useEffect(() => {
    if (!view.scanning) return undefined;
    const timer = setInterval(reload, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [view.scanning, reload]);
  const start = () => void save.run(async () => void (await call('scanProjects'))).then(reload);
  return { start, starting: save.saving || view.scanning, error: save.error };
}
