import type { CalendarDate, Instant } from '../contract/vocabulary';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** A date as people say it: today, yesterday, tomorrow, "30 Sept", with the year when it is another one. */
export function sayDay(day: CalendarDate, today: CalendarDate, locale: string): string {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
  if (Math.abs(distance) <= 1) return relative(locale).format(distance, 'day');
  return shortDay(day, today, locale);
}

/** A date without words for near ones: "30 Sept", with the year when it is not that of `today`. */
export function shortDay(day: CalendarDate, today: CalendarDate, locale: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) };
  return dayFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}

/** The whole date with its weekday, for those who point at a short one. */
export function exactDay(day: CalendarDate, locale: string): string {
  return dayFormat(locale, { dateStyle: 'full' }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment as people say it: "now", "5 minutes ago", "3 hours ago", then the day in `timeZone`. */
export function sayMoment(at: Instant, now: Instant, locale: string, timeZone: string): string {
  const age = Date.parse(now) - Date.parse(at);
  if (age < MINUTE_MS) return relative(locale).format(0, 'second');
  if (age < HOUR_MS) return relative(locale).format(-Math.floor(age / MINUTE_MS), 'minute');
  if (age < DAY_MS) return relative(locale).format(-Math.floor(age / HOUR_MS), 'hour');
  return sayDay(dayIn(at, timeZone), dayIn(now, timeZone), locale);
}

/** Date and time to the minute, with the zone, for those who point at a spoken moment. */
export function exactMoment(at: Instant, locale: string, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short', timeZone };
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}

/** The calendar date of a moment in a zone. */
export function dayIn(at: Instant, timeZone: string): CalendarDate {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(at));
}

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

function relative(locale: string): Intl.RelativeTimeFormat {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
}
