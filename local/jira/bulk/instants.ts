import { badRequest } from '../errors.ts';
import { epochOfTimestamp } from '../render/timestamps.ts';
import type { Instant } from './types.ts';

/** Milliseconds of an instant; refuses a text that is none. */
export function epochOf(instant: Instant): number {
  if (typeof instant === 'number') return instant;
  const epochMs = epochOfTimestamp(instant);
  if (epochMs === undefined) throw badRequest(`'${instant}' is not a point in time.`);
  return epochMs;
}
