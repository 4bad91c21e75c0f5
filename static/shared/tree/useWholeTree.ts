import { useEffect, useState } from 'react';
import type { PlumblineError } from '../../../src/contract/result';
import type { TreeFilter, TreeView } from '../../../src/contract/tree';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { call } from '../client/call';
import { errorOf, useRequest, type Request } from '../client/useRequest';

export type TreeQuestion = { cycleId?: string; filter?: TreeFilter; frozenAt?: CalendarDate };

/** A tree whose later pages follow by themselves; the first page is shown as soon as it is there. */
export function useWholeTree(question: TreeQuestion): Request<TreeView | null> {
  const about = JSON.stringify(question);
  const request = useRequest<TreeView | null>(about, () => call('getTree', question));
  const [pageFailure, setPageFailure] = useState<{ about: string; error: PlumblineError }>();
  const { set, asking } = request;
  const nextOffset = request.value?.nextOffset ?? null;
  const computedAt = request.value?.computedAt;

  useEffect(() => {
    // While it is asked anew, the rows on the screen may belong to another question.
    if (nextOffset === null || asking) return undefined;
    let current = true;
    call('getTree', { ...(JSON.parse(about) as TreeQuestion), offset: nextOffset }).then(
      (page) => current && set((before) => before && withPage(before, page)),
      (cause: unknown) => current && setPageFailure({ about, error: errorOf(cause) }),
    );
    return () => {
      current = false;
    };
  }, [about, asking, nextOffset, computedAt, set]);

  return { ...request, error: request.error ?? (pageFailure?.about === about ? pageFailure.error : undefined) };
}

function withPage(tree: TreeView, page: TreeView | null): TreeView {
  if (page === null) return { ...tree, nextOffset: null };
  return { ...tree, rows: [...tree.rows, ...page.rows], nextOffset: page.nextOffset };
}
