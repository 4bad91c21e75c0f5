import { createHash } from 'node:crypto';
import type { Moment } from '../../application/ports/runtime';

/** The clock and the ids of the running app. */
export const moment: Moment = {
  now: () => new Date().toISOString(),
  createId: () => crypto.randomUUID(),
  idFor,
};

/** In the shape of the other ids. */
function idFor(words: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
