import type { CalendarDate, IssueId } from '../../contract/vocabulary';
import type { WorkDay, WorkItem } from '../../domain/model/work';
import type { CountedItem } from '../../domain/work';
import { workDayAfter } from '../../domain/workDay';
import type { Services } from '../ports/services';
import type { DayStart } from '../ports/stores';
import type { EpicChange } from './epicReading';

/** Entries of today to be written, and the day starts that they are counted from where today has none yet. */
export type ChangedDays = { entries: WorkDay[]; starts: DayStart[] };

/**
 * Today's entry of each epic whose children changed, counted from how the epic began the day: what came and went
 * within the day is seen by nobody, as in a history that is replayed from changelogs.
 */
export async function changedDays(
  { work }: Pick<Services, 'work'>,
  changes: readonly EpicChange[],
  today: CalendarDate,
): Promise<ChangedDays> {
  const ids = changes.map(({ facts }) => facts.issueId);
  const [latestDays, knownStarts] = await Promise.all([work.latestDays(ids), work.dayStarts(ids)]);
  const latest = new Map(latestDays.map((day) => [day.epicId, day]));
  const started = new Map(knownStarts.filter(({ day }) => day === today).map((start) => [start.epicId, start]));
  const result: ChangedDays = { entries: [], starts: [] };
  for (const { facts, before, after } of changes) {
    const last = latest.get(facts.issueId);
    const known = started.get(facts.issueId);
    const start = known ?? startOf(facts.issueId, today, last, before);
    const entry = entryOf(start, after, last, today);
    if (entry === undefined) continue;
    result.entries.push(entry);
    if (known === undefined) result.starts.push(start);
  }
  return result;
}

function startOf(epicId: IssueId, day: CalendarDate, last: WorkDay | undefined, before: readonly WorkItem[]): DayStart {
  const inScope = before.filter(({ outcome }) => outcome !== 'notDelivered').map(({ issueId }) => issueId);
  return { epicId, day, base: last ?? null, inScope };
}

/** Nothing where today's entry is right already, or where none is needed. */
function entryOf(
  { epicId, base, inScope }: DayStart,
  after: readonly WorkItem[],
  last: WorkDay | undefined,
  today: CalendarDate,
): WorkDay | undefined {
  const children = new Map<IssueId, CountedItem>(after.map((item) => [item.issueId, item]));
  const entry = workDayAfter(epicId, today, base ?? undefined, inScopeOnly(inScope), children);
  if (entry !== null) return isSame(entry, last) ? undefined : entry;
  // All of the day's changes were taken back: an entry that is already there says what the one before it says.
  const taken = last?.day === today ? { ...(base ?? NOTHING), epicId, day: today } : undefined;
  return taken === undefined || isSame(taken, last) ? undefined : taken;
}

const NOTHING = { scope: 0, delivered: 0, scopePoints: 0, deliveredPoints: 0, added: 0, removed: 0 };

/** All that counts of the children before is whether they were in scope. */
function inScopeOnly(issueIds: readonly IssueId[]): Map<IssueId, CountedItem> {
  return new Map(issueIds.map((issueId) => [issueId, { outcome: 'open', points: null }]));
}

function isSame(a: WorkDay, b: WorkDay | undefined): boolean {
  if (b === undefined) return false;
  const fields = ['day', 'scope', 'delivered', 'scopePoints', 'deliveredPoints', 'added', 'removed'] as const;
  return fields.every((field) => a[field] === b[field]);
}
