import { zoneOffsetMinutes } from '../render/timestamps.ts';

const LITERAL = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Instant of a wall-clock time in a zone, given as if it were UTC. */
export function fromWallClock(wallMs: number, zone: string): number {
  const guess = wallMs - zoneOffsetMinutes(zone, wallMs) * 60_000;
  return wallMs - zoneOffsetMinutes(zone, guess) * 60_000;
}

/** Wall-clock time of an instant in a zone, as if it were UTC. */
export function toWallClock(epochMs: number, zone: string): number {
  return epochMs + zoneOffsetMinutes(zone, epochMs) * 60_000;
}

function literalDate(text: string, zone: string): number | undefined {
  const match = LITERAL.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  const wallMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
  const made = new Date(wallMs);
  const exists =
    made.getUTCMonth() + 1 === month && made.getUTCDate() === day && (hour ?? 0) < 24 && (minute ?? 0) < 60;
  return exists ? fromWallClock(wallMs, zone) : undefined;
}

/** A period such as `-7d`, `2w`, `-4w 2d`: one sign in front, units m h d w in any case (M is minutes too). */
export function periodMs(text: string): number | undefined {
  const match = /^([+-]?)(\d+[mhdw](?: \d+[mhdw])*)$/i.exec(text.trim());
  if (!match) return undefined;
  const total = (match[2] ?? '')
    .split(' ')
    .reduce((sum, part) => sum + parseInt(part, 10) * (UNIT_MS[part.slice(-1).toLowerCase()] ?? 0), 0);
  return match[1] === '-' ? -total : total;
}

/**
 * The instant that a date in a query means: a day or minute in the caller's zone, or a period from now.
 * Seconds and time zones are refused, as on a real site: `undefined`.
 */
export function dateOf(text: string, zone: string, now: number): number | undefined {
  const literal = literalDate(text, zone);
  if (literal !== undefined) return literal;
  const period = periodMs(text);
  return period === undefined ? undefined : now + period;
}

/** Day (`yyyy-MM-dd`) of an instant in a zone. */
export function dayOf(epochMs: number, zone: string): string {
  return new Date(toWallClock(epochMs, zone)).toISOString().slice(0, 10);
}
