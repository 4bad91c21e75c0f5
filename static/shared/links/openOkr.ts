import { router } from '@forge/bridge';
import { createContext, useContext } from 'react';

export type OkrTarget = { kind: 'objective' | 'keyResult'; id: string };

/** Key of the OKR page among the app's modules, as in the manifest. */
const OKR_PAGE = 'plumbline-okrs';

/** Set by the OKR page, which shows what is opened beside the tree. */
export const OpenOkrContext = createContext<(target: OkrTarget) => void>(openOkrPage);

export function useOpenOkr(): (target: OkrTarget) => void {
  return useContext(OpenOkrContext);
}

/** Opens the OKR page at an objective or key result. */
export function openOkrPage({ kind, id }: OkrTarget): void {
  void router.open({ target: 'module', moduleKey: OKR_PAGE, path: `?panel=${kind}:${encodeURIComponent(id)}` });
}
