import type { CalendarDate, Instant, IssueId, StatusCategory } from '../contract/vocabulary';
import { calendarDateOf, laterOf } from './calendar';
import type { IssueChange, IssueHistory } from './model/issueHistory';
import type { Settings } from './model/settings';
import type { WorkDay } from './model/work';
import { outcomeOf, type CountedItem } from './work';
import { workDayAfter } from './workDay';

/** What an issue is now; how it came to be so is in its history. */
export type PresentIssue = {
  id: IssueId;
  parentId: IssueId | null;
  category: StatusCategory;
  resolution: string | null;
  points: number | null;
  createdAt: Instant;
  /** When it came to its present end; places it where the changelog does not. */
  endedAt: Instant | null;
};

type HistorySettings = Pick<Settings, 'timeZone' | 'notDeliveredResolutions'>;

/** An issue in an epic from the end of a day on; null when it is not in it. */
type DatedItem = { day: CalendarDate; item: CountedItem | null };

/**
 * What an epic's work was at the end of each day on which it changed, oldest first. The last day is what `sumWork`
 * says of the present children. `issues` are all that are or ever were in the epic.
 */
export function workHistory(
  epicId: IssueId,
  issues: readonly PresentIssue[],
  histories: ReadonlyMap<IssueId, IssueHistory>,
  settings: HistorySettings,
): WorkDay[] {
  const changes = new Map<CalendarDate, Map<IssueId, CountedItem | null>>();
  for (const issue of issues) {
    for (const { day, item } of datedItems(epicId, issue, histories.get(issue.id)?.changes ?? [], settings)) {
      const ofDay = changes.get(day) ?? new Map<IssueId, CountedItem | null>();
      changes.set(day, ofDay.set(issue.id, item));
    }
  }
  let children: ReadonlyMap<IssueId, CountedItem> = new Map();
  const days: WorkDay[] = [];
  for (const [day, ofDay] of [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const after = changed(children, ofDay);
    const next = workDayAfter(epicId, day, days.at(-1), children, after);
    if (next !== null) days.push(next);
    children = after;
  }
  return days;
}

function changed(
  children: ReadonlyMap<IssueId, CountedItem>,
  ofDay: ReadonlyMap<IssueId, CountedItem | null>,
): Map<IssueId, CountedItem> {
  const after = new Map(children);
  for (const [issueId, item] of ofDay) {
    if (item) after.set(issueId, item);
    else after.delete(issueId);
  }
  return after;
}

/**
 * One issue's states in an epic, oldest first; where a day has several, the last one holds. Built backwards from what
 * the issue is now: whatever the changelog lacks, the history ends in the truth.
 */
function datedItems(
  epicId: IssueId,
  issue: PresentIssue,
  changes: readonly IssueChange[],
  settings: HistorySettings,
): DatedItem[] {
  const created = calendarDateOf(issue.createdAt, settings.timeZone);
  const itemOf = ({ parentId, category, resolution, points }: PresentIssue) =>
    parentId === epicId ? { outcome: outcomeOf(category, resolution, settings.notDeliveredResolutions), points } : null;
  const items: DatedItem[] = [];
  let state = issue;
  for (const change of newestFirst(withEnd(issue, changes))) {
    items.push({ day: laterOf(created, calendarDateOf(change.at, settings.timeZone)), item: itemOf(state) });
    state = before(state, change);
  }
  items.push({ day: created, item: itemOf(state) });
  return items.reverse();
}

/** Without a trace of how an issue came to Done, it was open from its creation until it ended. */
function withEnd({ category, endedAt }: PresentIssue, changes: readonly IssueChange[]): readonly IssueChange[] {
  if (category !== 'done' || endedAt === null || changes.some(({ field }) => field === 'category')) return changes;
  return [...changes, { at: endedAt, field: 'category', from: 'new', to: 'done' }];
}

function newestFirst(changes: readonly IssueChange[]): IssueChange[] {
  return changes.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function before(issue: PresentIssue, change: IssueChange): PresentIssue {
  switch (change.field) {
    case 'category':
      return { ...issue, category: change.from };
    case 'resolution':
      return { ...issue, resolution: change.from };
    case 'points':
      return { ...issue, points: change.from };
    case 'parent':
      return { ...issue, parentId: change.from };
  }
}
