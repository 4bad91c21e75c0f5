import { useEffect, useState } from 'react';
import type { TreeFilter, TreeView } from '../../../src/contract/tree';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { call } from '../client/call';
import { errorOf, useRequest, type Request } from '../client/useRequest';

export type TreeQuestion = { cycleId?: string; filter?: TreeFilter; frozenAt?: CalendarDate };

/** A tree whose later pages follow by themselves; the first page is shown as soon as it is there. */
export function useWholeTree(question: TreeQuestion): Request<TreeView | null> {
  const about = JSON.stringify(question);
  const request = useRequest<TreeView | null>(about, () => call('getTree', question));
  const [pageError, setPageError] = useState<Request<TreeView | null>['error']>();
  const { set } = request;
  const nextOffset = request.value?.nextOffset ?? null;
  const computedAt = request.value?.computedAt;

  useEffect(() => {
    if (nextOffset === null) return undefined;
    let current = true;
    call('getTree', { ...(JSON.parse(about) as TreeQuestion), offset: nextOffset }).then(
      (page) => current && set((before) => before && withPage(before, page)),
      (cause: unknown) => current && setPageError(errorOf(cause)),
    );
    return () => {
      current = false;
    };
  }, [about, nextOffset, computedAt, set]);

  return { ...request, error: request.error ?? pageError };
}

function withPage(tree: TreeView, page: TreeView | null): TreeView {
  if (page === null) return { ...tree, nextOffset: null };
  return { ...tree, rows: [...tree.rows, ...page.rows], nextOffset: page.nextOffset };
}
