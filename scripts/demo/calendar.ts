/** Dates of the demo, derived from the day on which it is filled, so that it is never out of date. */
export type DemoCalendar = {
  today: string;
  quarter: { name: string; startsOn: string; endsOn: string };
  year: { name: string; startsOn: string; endsOn: string };
  /** The date `share` of the way from the quarter's first day (0) to today (1), as `YYYY-MM-DD`. */
  soFar(share: number): string;
  /** `days` before today. */
  daysAgo(days: number): string;
};

const DAY = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Lays the quarter so that today is always between a half and nine tenths of it: every situation can then be shown. */
export function demoCalendar(nowMs: number): DemoCalendar {
  const now = new Date(nowMs);
  const monthsBack = now.getUTCDate() >= 20 ? 1 : 2;
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsBack, 1);
  const first = new Date(start);
  const end = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 3, 0);
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return {
    today: iso(today),
    quarter: { name: quarterName(first), startsOn: iso(start), endsOn: iso(end) },
    year: yearAround(first.getUTCFullYear(), new Date(end).getUTCFullYear()),
    soFar: (share) => iso(start + share * (today - start)),
    daysAgo: (days) => iso(today - days * DAY),
  };
}

/** A calendar year; where the quarter begins in one and ends in the next, a business year that holds all of it. */
function yearAround(first: number, last: number): DemoCalendar['year'] {
  if (first === last) return { name: String(first), startsOn: `${first}-01-01`, endsOn: `${first}-12-31` };
  return { name: `${first}–${last}`, startsOn: `${first}-07-01`, endsOn: `${last}-06-30` };
}

function quarterName(first: Date): string {
  if (first.getUTCMonth() % 3 === 0) return `Q${first.getUTCMonth() / 3 + 1} ${first.getUTCFullYear()}`;
  const month = (offset: number) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + offset, 1)).toLocaleDateString('en', {
      month: 'short',
      timeZone: 'UTC',
    });
  return `${month(0)}–${month(2)} ${first.getUTCFullYear()}`;
}
