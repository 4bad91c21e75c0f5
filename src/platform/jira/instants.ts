import type { Instant } from '../../contract/vocabulary';

/** Below this, a number of time counts seconds: as milliseconds it would lie in 1973. */
const FIRST_MILLISECONDS = 1e11;

/**
 * Jira writes `2026-08-06T11:30:39.194-0500`, and changelogs in bulk also epoch seconds or milliseconds.
 * @throws RangeError for what is no time
 */
export function toInstant(time: string | number): Instant {
  if (typeof time === 'number') return new Date(time < FIRST_MILLISECONDS ? time * 1000 : time).toISOString();
  return new Date(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString();
}
