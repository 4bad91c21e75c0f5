import type { CalendarDate } from '../contract/vocabulary';
import { daysBetween, weekOf } from './calendar';

/** Days for which every snapshot is kept; older ones stay one a week. */
export const DAILY_SNAPSHOT_DAYS = 90;

/**
 * Which of one key result's snapshots to drop: older than 90 days and not the last of their ISO week. The newest one
 * is the last of its week, and stays.
 */
export function thinSnapshots(days: readonly CalendarDate[], today: CalendarDate): CalendarDate[] {
  const lastOfWeek = new Map<CalendarDate, CalendarDate>();
  for (const day of days) {
    const week = weekOf(day);
    const last = lastOfWeek.get(week);
    if (last === undefined || last < day) lastOfWeek.set(week, day);
  }
  return days.filter((day) => daysBetween(day, today) > DAILY_SNAPSHOT_DAYS && lastOfWeek.get(weekOf(day)) !== day);
}
