import { createContext, useContext } from 'react';
import type { SessionView } from '../../src/contract/session';
import type { KeyResultRow, TreeView } from '../../src/contract/tree';
import type { PanelRoute, Route } from './route/route';
import type { Go } from './route/useRoute';

/** What every part of the OKR page may need of the whole. */
export type PageContext = {
  session: SessionView;
  tree: TreeView;
  route: Route;
  go: Go;
  openPanel: (panel: PanelRoute | null) => void;
  /** Puts a row in that a call answered, then reads the tree anew, since the numbers above it move too. */
  rowChanged: (row: KeyResultRow) => void;
  /** Reads the tree anew while the old one stays on the screen. */
  treeChanged: () => void;
};

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (page === undefined) throw new Error('A part of the OKR page is used outside of it.');
  return page;
}
