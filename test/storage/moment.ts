import { randomUUID } from 'node:crypto';
import type { Moment } from '../../src/application/ports/runtime';

export type TestMoment = Moment & { set(instant: string): void };

/** A clock that stands still until it is set. */
export function testMoment(start = '2026-10-05T09:00:00.000Z'): TestMoment {
  let now = start;
  return {
    now: () => now,
    createId: randomUUID,
    idFor: (words) => words.join('-'),
    set: (instant) => void (now = instant),
  };
}
