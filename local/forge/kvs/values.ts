import { badRequest } from './error.ts';

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MAX_KEY = 500;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 31;
const YEAR_MS = 365 * 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = {
  SECONDS: 1000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
};

/** @throws KvsError for a key that the platform does not take */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0) throw badRequest('KEY_TOO_SHORT', 'The key is empty.');
  if (key.length > MAX_KEY) throw badRequest('KEY_TOO_LONG', `The key is longer than ${MAX_KEY} characters.`);
  if (!KEY.test(key)) throw badRequest('INVALID_KEY', 'A key holds letters, digits, spaces and : . _ - # only.');
  return key;
}

/** The value as JSON text. @throws KvsError when it is missing, over 240 KiB or nested deeper than 31 */
export function checkValue(value: unknown): string {
  if (value === undefined) throw badRequest('INVALID_VALUE', 'A value is required.');
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw badRequest('MAX_SIZE', 'The value is larger than 240 KiB.');
  if (depthOf(value) > MAX_DEPTH) throw badRequest('MAX_DEPTH', `The value is nested deeper than ${MAX_DEPTH}.`);
  return text;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, part) => Math.max(deepest, depthOf(part)), 0);
}

export interface Ttl {
  value: number;
  unit: string;
}

/** When a value written at `now` ends, in milliseconds since the epoch; null when it does not. */
export function expiryOf(ttl: Ttl | undefined, now: number): number | null {
  if (!ttl) return null;
  const unit = UNIT_MS[ttl.unit];
  if (unit === undefined || !(ttl.value > 0)) throw badRequest('INVALID_TTL', 'A ttl has a value above 0 and a unit.');
  if (ttl.value * unit > YEAR_MS) throw badRequest('INVALID_TTL', 'A ttl may be one year at most.');
  return now + ttl.value * unit;
}
