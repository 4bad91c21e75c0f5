import type { CalendarDate, EpicState, IssueId, WorkUnit } from '../contract/vocabulary';
import type { WorkDay } from './model/work';
import { keyResultWork, type WorkLinkSums } from './work';

/** The history of one epic that serves a key result. */
export type EpicDays = { epicId: IssueId; weight: number; state: EpicState; days: readonly WorkDay[] };

/** A key result's work at the end of a day, in the unit. */
export type KeyResultWorkDay = {
  day: CalendarDate;
  delivered: number;
  scope: number;
  /** Shown share 0–1 with the weights of today; null when there was no scope. */
  share: number | null;
};

/** Adds the epics of a key result up day by day, oldest first, by the rule that makes today's number. */
export function addWorkDays(epics: readonly EpicDays[], unit: WorkUnit): KeyResultWorkDay[] {
  const byDay = new Map<CalendarDate, Map<IssueId, WorkDay>>();
  for (const { epicId, days } of epics) {
    for (const day of days) byDay.set(day.day, (byDay.get(day.day) ?? new Map<IssueId, WorkDay>()).set(epicId, day));
  }
  const latest = new Map<IssueId, WorkDay>();
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, changed]) => {
      for (const [epicId, state] of changed) latest.set(epicId, state);
      const { delivered, scope, share } = keyResultWork(
        epics.flatMap((epic) => sumsOf(epic, latest)),
        unit,
      );
      return { day, delivered, scope, share: share?.shown ?? null };
    });
}

/** How one epic's issues moved after a day. An issue that came and went within one day is not seen. */
export type ScopeChange = {
  scopeBefore: number;
  deliveredBefore: number;
  /** Net: negative when more was reopened than delivered. */
  delivered: number;
  added: number;
  removed: number;
};

/**
 * Movement after the end of the day `since`: what was there on the first day is the start, not an addition.
 * scopeBefore + added − removed is the scope now, deliveredBefore + delivered is what is delivered now.
 */
export function scopeChange(days: readonly WorkDay[], since: CalendarDate): ScopeChange {
  const ordered = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const start = ordered.findLast(({ day }) => day <= since) ?? NO_WORK;
  const now = ordered.at(-1) ?? NO_WORK;
  return {
    scopeBefore: start.scope,
    deliveredBefore: start.delivered,
    delivered: now.delivered - start.delivered,
    added: now.added - start.added,
    removed: now.removed - start.removed,
  };
}

const NO_WORK = { scope: 0, delivered: 0, added: 0, removed: 0 };

/** Several epics' changes as one, each counted since its own day (the cycle's start or the link's). */
export function addScopeChanges(changes: readonly ScopeChange[]): ScopeChange {
  const sum = { scopeBefore: 0, deliveredBefore: 0, delivered: 0, added: 0, removed: 0 };
  for (const change of changes) {
    sum.scopeBefore += change.scopeBefore;
    sum.deliveredBefore += change.deliveredBefore;
    sum.delivered += change.delivered;
    sum.added += change.added;
    sum.removed += change.removed;
  }
  return sum;
}

function sumsOf({ epicId, weight, state }: EpicDays, latest: ReadonlyMap<IssueId, WorkDay>): WorkLinkSums[] {
  const day = latest.get(epicId);
  return day ? [{ epicId, weight, state, sums: { ...day, notDelivered: 0, unestimated: 0 } }] : [];
}
