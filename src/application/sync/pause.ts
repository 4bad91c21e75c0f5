import type { Instant } from '../../contract/vocabulary';
import { PlumblineFailure } from '../failure';
import type { Services } from '../ports/services';
import { PAUSED_UNTIL } from '../settings/getSync';

type PauseUses = Pick<Services, 'marks' | 'moment'>;

/** Reasons that concern one kind of call for seconds; everything else is a quota that concerns all calls. */
const SHORT_REASONS = ['jira-burst-based', 'jira-per-issue-on-write'];

/** Seconds until Jira lets the app read again; 0 when it does now. */
export async function secondsPaused({ marks, moment }: PauseUses): Promise<number> {
  const until = await marks.read(PAUSED_UNTIL);
  return until === undefined ? 0 : Math.max(0, secondsBetween(moment.now(), until));
}

/** Remembers how long Jira wants to be left alone. Nothing where the failure is another one. */
export async function rememberPause({ marks, moment }: PauseUses, error: unknown): Promise<number | undefined> {
  if (!(error instanceof PlumblineFailure) || error.code !== 'rateLimited') return undefined;
  const seconds = Math.max(1, Number(error.values['seconds'] ?? 1));
  if (!SHORT_REASONS.includes(String(error.values['reason'] ?? ''))) {
    const until = new Date(Date.parse(moment.now()) + seconds * 1000).toISOString();
    await marks.write(PAUSED_UNTIL, until, seconds);
  }
  return seconds;
}

function secondsBetween(from: Instant, to: Instant): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);
}
