import type { SessionView } from '../../contract/session';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { administers } from './administers';

/** Access to Jira comes and goes rarely, and is asked for again at the latest after an hour. */
const ACCESS_SECONDS = 3_600;

type Uses = Pick<Services, 'marks' | 'settings' | 'moment'>;

/**
 * What a surface needs to know about who looks at it. Someone without access to Jira, and someone without an account,
 * get an answer too: they may read.
 */
export async function getSession(services: Uses, caller: Caller): Promise<SessionView> {
  const [{ settings, today }, isAdmin] = await Promise.all([siteDay(services), administers(services, caller)]);
  const hasJira = isAdmin || (await readsJira(services, caller));
  return { accountId: caller.accountId, administers: isAdmin, hasJira, today, timeZone: settings.timeZone };
}

async function readsJira({ marks }: Uses, { accountId, jira }: Caller): Promise<boolean> {
  if (accountId === null) return false;
  const kept = await marks.read(`readsJira:${accountId}`);
  if (kept !== undefined) return kept === 'yes';
  const reads = (await jira.timeZone()) !== null;
  await marks.write(`readsJira:${accountId}`, reads ? 'yes' : 'no', ACCESS_SECONDS);
  return reads;
}
