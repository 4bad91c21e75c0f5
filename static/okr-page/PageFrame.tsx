import { lazy, Suspense, useCallback, useMemo, type KeyboardEvent } from 'react';
import type { SessionView } from '../../src/contract/session';
import type { KeyResultRow, TreeView } from '../../src/contract/tree';
import type { Request } from '../shared/client/useRequest';
import { OpenOkrContext, type OkrTarget } from '../shared/links/openOkr';
import { Failure } from '../shared/status/Failure';
import { useT } from '../shared/language/language';
import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import styles from './okrPage.module.css';
import { Page, type PageContext } from './pageContext';
import { PanelSkeleton } from './panel/PanelSkeleton';
import type { PanelRoute, Route } from './route/route';
import type { Go } from './route/useRoute';
import { Sidebar } from './sidebar/Sidebar';
import { TreePane } from './tree/TreePane';
import { usePageHeight } from './usePageHeight';

const Panel = lazy(() => import('./panel/Panel'));
const Orphans = lazy(() => import('./orphans/Orphans'));
const Gaps = lazy(() => import('./gaps/Gaps'));
const CycleQuality = lazy(() => import('./coach/CycleQuality'));

type Props = { session: SessionView; request: Request<TreeView | null>; tree: TreeView; route: Route; go: Go };

/** Left where one is, in the middle what there is, right what is selected. */
export function PageFrame({ session, request, tree, route, go }: Props) {
  const t = useT();
  const height = usePageHeight();
  const openPanel = useCallback((panel: PanelRoute | null) => go({ panel }), [go]);
  const openOkr = useCallback(({ kind, id }: OkrTarget) => openPanel({ kind, id, editing: false }), [openPanel]);
  const { reload, set } = request;
  const rowChanged = useCallback(
    (row: KeyResultRow) => {
      set(
        (before) =>
          before && {
            ...before,
            rows: before.rows.map((one) =>
              one.id === row.id ? { ...one, ...row, parentRowId: one.parentRowId, depth: one.depth } : one,
            ),
          },
      );
      reload();
    },
    [reload, set],
  );
  const context = useMemo<PageContext>(
    () => ({ session, tree, route, go, openPanel, rowChanged, treeChanged: reload }),
    [session, tree, route, go, openPanel, rowChanged, reload],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      document.getElementById('tree-search')?.focus();
    }
    if (event.key === 'Escape' && !event.defaultPrevented && route.panel !== null && !isTyping(event.target)) {
      openPanel(null);
    }
  };

  return (
    <Page.Provider value={context}>
      <OpenOkrContext.Provider value={openOkr}>
        <div
          className={styles['page']}
          data-panel={route.panel !== null || undefined}
          style={{ '--page-height': height } as React.CSSProperties}
          onKeyDown={onKeyDown}
        >
          <Sidebar />
          <main className={styles['center']} aria-busy={request.asking}>
            {request.error !== undefined && <Failure error={request.error} onRetry={reload} />}
            <Suspense fallback={<TreeSkeleton />}>
              {route.view === 'tree' && <TreePane refreshing={request.asking} />}
              {route.view === 'orphans' && <Orphans />}
              {route.view === 'gaps' && <Gaps />}
              {route.view === 'coach' && <CycleQuality />}
            </Suspense>
          </main>
          {route.panel !== null && (
            <aside className={styles['panel']} aria-label={t('panel.label')}>
              <Suspense fallback={<PanelSkeleton />}>
                <Panel panel={route.panel} />
              </Suspense>
            </aside>
          )}
        </div>
      </OpenOkrContext.Provider>
    </Page.Provider>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
