import type { CalendarDate, IssueId } from '../contract/vocabulary';
import type { WorkDay } from './model/work';
import { sumWork, type CountedItem } from './work';

/** An epic's children by issue. */
export type Children = ReadonlyMap<IssueId, CountedItem>;

/**
 * The epic's day after its children changed from `before` to `after`; `last` is its latest day so far, which may be
 * the same one. Null when no sum differs. Always added − removed = scope: a first day takes all of it as added.
 */
export function workDayAfter(
  epicId: IssueId,
  day: CalendarDate,
  last: WorkDay | undefined,
  before: Children,
  after: Children,
): WorkDay | null {
  const { scope, delivered, scopePoints, deliveredPoints } = sumWork([...after.values()]);
  const removed = (last?.removed ?? 0) + (last ? countMissing(before, after) : 0);
  const next = { epicId, day, scope, delivered, scopePoints, deliveredPoints, added: scope + removed, removed };
  return differs(last, next) ? next : null;
}

/** Issues in scope before that are not in scope after. */
function countMissing(before: Children, after: Children): number {
  return [...before].filter(([issueId, item]) => isInScope(item) && !isInScope(after.get(issueId))).length;
}

function isInScope(item: CountedItem | undefined): boolean {
  return item !== undefined && item.outcome !== 'notDelivered';
}

function differs(last: WorkDay | undefined, next: WorkDay): boolean {
  if (!last) return next.scope > 0;
  const fields = ['scope', 'delivered', 'scopePoints', 'deliveredPoints', 'added', 'removed'] as const;
  return fields.some((field) => last[field] !== next[field]);
}
