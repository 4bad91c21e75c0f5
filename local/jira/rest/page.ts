import type { Jira } from '../context.ts';
import type { RestContext } from './http.ts';

/** Jira's page of a list: every key always there, `nextPage` only when more follows. */
export function pageOf<Item>(
  jira: Jira,
  c: RestContext,
  all: { total: number; startAt: number; maxResults: number; values: Item[] },
): Record<string, unknown> {
  const isLast = all.startAt + all.values.length >= all.total;
  const address = (startAt: number): string => {
    const url = new URL(c.req.url);
    url.searchParams.set('maxResults', String(all.maxResults));
    url.searchParams.set('startAt', String(startAt));
    return `${jira.kernel.baseUrl()}${url.pathname}${url.search}`;
  };
  return {
    self: address(all.startAt),
    ...(isLast ? {} : { nextPage: address(all.startAt + all.maxResults) }),
    maxResults: all.maxResults,
    startAt: all.startAt,
    total: all.total,
    isLast,
    values: all.values,
  };
}

/** Cuts one page out of a whole list. */
export function slicePage<Item>(
  jira: Jira,
  c: RestContext,
  items: readonly Item[],
  startAt: number,
  maxResults: number,
): Record<string, unknown> {
  const values = items.slice(startAt, startAt + maxResults);
  return pageOf(jira, c, { total: items.length, startAt, maxResults, values });
}
