import { route } from '@forge/api';
import { z } from 'zod';
import { askJira, type Who } from './request';
import { notReached } from './failures';

/** A page may be shorter than this and is still not the last one: only the missing token tells. */
const PAGE = 1_000;
/** So many pages of one search are a fault, not a site. */
const PAGES_MAX = 2_000;

export type Search = {
  jql: string;
  fields: readonly string[];
  /** Issues whose latest state must be in the answer although the index may lag behind; at most 50. */
  reconcile?: readonly string[];
};

export type Page<Row> = { rows: Row[]; next: string | null };

/** One page of a JQL search. The query should end in a unique order, because pages have none of their own. */
export async function searchPage<Row>(
  who: Who,
  { jql, fields, reconcile = [] }: Search,
  schema: z.ZodType<Row>,
  next: string | null,
): Promise<Page<Row>> {
  const answer = z.object({
    issues: z.array(schema),
    nextPageToken: z.string().optional(),
    isLast: z.boolean().optional(),
  });
  const body = {
    ...{ jql, fields, maxResults: PAGE },
    ...(reconcile.length > 0 && { reconcileIssues: reconcile.map(Number) }),
    ...(next !== null && { nextPageToken: next }),
  };
  const page = await askJira(who, route`/rest/api/3/search/jql`, answer, { method: 'POST', body });
  return { rows: page.issues, next: page.isLast === true ? null : (page.nextPageToken ?? null) };
}

/** The whole result. A token that comes again would turn in circles and counts as no answer. */
export async function searchAll<Row>(who: Who, search: Search, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (let next: string | null = null; ;) {
    const page: Page<Row> = await searchPage(who, search, schema, next);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    if (seen.has(page.next) || seen.size === PAGES_MAX)
      throw notReached(new Error('The pages of a search do not end.'));
    seen.add(page.next);
    next = page.next;
  }
}
