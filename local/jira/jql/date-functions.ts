import { fromWallClock, toWallClock } from './dates.ts';

type Span = 'day' | 'week' | 'month' | 'year';

const FUNCTION = /^(start|end)of(day|week|month|year)$/i;
/** Another grammar than that of periods on fields: case matters here, `M` is months. */
const SHIFT = /^([+-]?)(\d+)([yMwdhm]?)$/;

function startOf(wallMs: number, span: Span): number {
  const date = new Date(wallMs);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (span) {
    case 'day':
      return Date.UTC(year, month, day);
    case 'week':
      return Date.UTC(year, month, day - date.getUTCDay());
    case 'month':
      return Date.UTC(year, month, 1);
    case 'year':
      return Date.UTC(year, 0, 1);
  }
}

function addUnits(wallMs: number, amount: number, unit: string): number {
  const date = new Date(wallMs);
  switch (unit) {
    case 'y':
      return date.setUTCFullYear(date.getUTCFullYear() + amount);
    case 'M':
      return date.setUTCMonth(date.getUTCMonth() + amount);
    case 'w':
      return wallMs + amount * 604_800_000;
    case 'd':
      return wallMs + amount * 86_400_000;
    case 'h':
      return wallMs + amount * 3_600_000;
    default:
      return wallMs + amount * 60_000;
  }
}

const DEFAULT_UNIT: Readonly<Record<Span, string>> = { day: 'd', week: 'w', month: 'M', year: 'y' };

/** The instant of `now()`, `startOfMonth(-1)`, `endOfDay("+2d")` and so on; `undefined` for other functions. */
export function dateFunction(name: string, args: readonly string[], zone: string, now: number): number | undefined {
  if (/^(now|currentlogin|lastlogin)$/i.test(name)) return now;
  const match = FUNCTION.exec(name);
  if (!match) return undefined;
  const span = (match[2] ?? '').toLowerCase() as Span;
  const shift = SHIFT.exec(args[0] ?? '0');
  if (!shift) return undefined;
  const amount = Number(shift[2]) * (shift[1] === '-' ? -1 : 1);
  const moved = addUnits(startOf(toWallClock(now, zone), span), amount, shift[3] || DEFAULT_UNIT[span]);
  if (match[1]?.toLowerCase() === 'start') return fromWallClock(moved, zone);
  return fromWallClock(addUnits(moved, 1, DEFAULT_UNIT[span]), zone) - 1;
}
