import type { Moment } from '../../application/ports/runtime';

/** The clock and the ids of the running app. */
export const moment: Moment = {
  now: () => new Date().toISOString(),
  createId: () => crypto.randomUUID(),
};
