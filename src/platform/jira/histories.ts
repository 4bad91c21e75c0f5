import { route } from '@forge/api';
import { z } from 'zod';
import type { IssueId, StatusCategory } from '../../contract/vocabulary';
import type { IssueChange, IssueHistory } from '../../domain/model/issueHistory';
import { toInstant } from './instants';
import { notReached } from './failures';
import { chunksOf } from './pool';
import { askJira } from './request';
import type { SiteWords } from './vocabulary';

/** Issues of one call, and entries of one page. */
const ISSUES_A_CALL = 1_000;
const ENTRIES_A_PAGE = 5_000;
const PAGES_MAX = 1_000;

const item = z.object({
  field: z.string(),
  fieldId: z.string().optional(),
  from: z.string().nullish(),
  fromString: z.string().nullish(),
  to: z.string().nullish(),
  toString: z.string().nullish().catch(null),
});
const history = z.object({ created: z.union([z.string(), z.number()]), items: z.array(item) });
const answer = z.object({
  issueChangeLogs: z.array(z.object({ issueId: z.string(), changeHistories: z.array(history) })),
  nextPageToken: z.string().nullish(),
});
type Item = z.infer<typeof item>;

/**
 * What the changelogs of issues tell of category, resolution, points and parent, oldest first. They are fetched
 * unfiltered: a change of parent has no field id and a filter would lose it.
 */
export async function readHistories(
  issueIds: readonly IssueId[],
  words: SiteWords,
  pointFields: readonly string[],
): Promise<Map<IssueId, IssueHistory>> {
  const changes = new Map<IssueId, IssueChange[]>();
  for (const chunk of chunksOf(issueIds, ISSUES_A_CALL)) {
    const seen = new Set<string>();
    for (let next: string | null = null; ;) {
      const body: object = {
        ...{ issueIdsOrKeys: chunk, maxResults: ENTRIES_A_PAGE },
        ...(next !== null && { nextPageToken: next }),
      };
      const page = await askJira('app', route`/rest/api/3/changelog/bulkfetch`, answer, { method: 'POST', body });
      for (const { issueId, changeHistories } of page.issueChangeLogs) {
        const known = changes.get(issueId) ?? [];
        known.push(...changeHistories.flatMap((entry) => changesOf(entry, words, pointFields)));
        changes.set(issueId, known);
      }
      next = page.nextPageToken ?? null;
      if (next === null) break;
      if (seen.has(next) || seen.size === PAGES_MAX) throw notReached(new Error('The pages of changelogs do not end.'));
      seen.add(next);
    }
  }
  return new Map([...changes].map(([issueId, list]) => [issueId, { issueId, changes: list.toSorted(byTime) }]));
}

function changesOf(entry: z.infer<typeof history>, words: SiteWords, pointFields: readonly string[]): IssueChange[] {
  const at = toInstant(entry.created);
  const found = entry.items.flatMap((one): IssueChange[] => {
    const name = one.fieldId ?? one.field;
    if (name === 'status') return categoryChange(at, one, words);
    if (name === 'resolution') {
      return [{ at, field: 'resolution', from: one.fromString ?? null, to: one.toString ?? null }];
    }
    if (pointFields.includes(name)) {
      return [{ at, field: 'points', from: numberOf(one.fromString), to: numberOf(one.toString) }];
    }
    return isParent(one) ? [{ at, field: 'parent', from: one.from ?? null, to: one.to ?? null }] : [];
  });
  return found.filter((change, index) => found.findIndex((other) => sameChange(other, change)) === index);
}

function categoryChange(at: string, { from, fromString, to, toString }: Item, words: SiteWords): IssueChange[] {
  const before = categoryOf(from, fromString, words);
  const after = categoryOf(to, toString, words);
  return before === after ? [] : [{ at, field: 'category', from: before, to: after }];
}

/** A status that is gone and whose name is unknown was neither the first nor the last of its workflow, most likely. */
function categoryOf(id: string | null | undefined, name: string | null | undefined, words: SiteWords): StatusCategory {
  return words.categories[id ?? ''] ?? words.categoriesByName[(name ?? '').toLowerCase()] ?? 'indeterminate';
}

/** Sites write a change of parent in several ways, some of them twice in one entry. */
const PARENT_FIELDS = ['IssueParentAssociation', 'Parent', 'parent', 'Epic Link'];
const isParent = ({ field }: Item): boolean => PARENT_FIELDS.includes(field);

function numberOf(text: string | null | undefined): number | null {
  const value = text === null || text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

const sameChange = (a: IssueChange, b: IssueChange): boolean =>
  a.field === b.field && a.from === b.from && a.to === b.to;

const byTime = (a: IssueChange, b: IssueChange): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
