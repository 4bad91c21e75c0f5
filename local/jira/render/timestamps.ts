const QUARTER_HOUR = 900_000;
const offsets = new Map<string, Map<number, number>>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, made);
  return made;
}

function computeOffset(zone: string, epochMs: number): number {
  const parts = formatterOf(zone).formatToParts(epochMs);
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** Minutes that a zone is ahead of UTC at an instant. Kept per quarter of an hour: no zone changes in between. */
export function zoneOffsetMinutes(zone: string, epochMs: number): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const slot = Math.floor(epochMs / QUARTER_HOUR);
  const known = ofZone.get(slot);
  if (known !== undefined) return known;
  const offset = computeOffset(zone, epochMs);
  ofZone.set(slot, offset);
  return offset;
}

/** An instant as Jira writes it: `2026-08-06T11:30:39.194-0500`, in the zone of who asks. */
export function jiraTimestamp(epochMs: number, zone: string): string {
  const offset = zoneOffsetMinutes(zone, epochMs);
  const local = new Date(epochMs + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}${minutes}`;
}

/** The instant of a Jira or ISO timestamp; `undefined` when it is none. */
export function epochOfTimestamp(text: string): number | undefined {
  const epochMs = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(epochMs) ? undefined : epochMs;
}
