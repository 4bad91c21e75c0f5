import type { CalendarDate, Instant } from '../contract/vocabulary';

const DAY_MS = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** True for a date that exists, years 1000–9999: `2026-02-30` is none. */
export function isCalendarDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const time = midnight(text);
  return !Number.isNaN(time) && fromMidnight(time) === text;
}

/** The date so many days later; negative goes back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromMidnight(midnight(date) + days * DAY_MS);
}

/** Whole days from one date to another; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** Negative, zero or positive, as a sort wants it. The shape of a calendar date sorts like text. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The Monday of its ISO week. */
export function weekOf(date: CalendarDate): CalendarDate {
  const sundayFirst = new Date(midnight(date)).getUTCDay();
  return addDays(date, -((sundayFirst + 6) % 7));
}

/** The date that a moment falls on in an IANA time zone; an unknown zone throws a RangeError. */
export function calendarDateOf(instant: Instant, timeZone: string): CalendarDate {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Building a formatter costs a hundred times what using it does, and a history needs thousands of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

function midnight(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

function fromMidnight(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}
