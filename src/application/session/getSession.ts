import type { SessionView } from '../../contract/session';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { PlumblineFailure } from '../failure';
import { administers } from './administers';

/**
 * What a surface needs to know about who looks at it. Someone without access to Jira, and someone without an account,
 * get an answer too: they may read.
 */
export async function getSession(
  services: Pick<Services, 'marks' | 'settings' | 'moment'>,
  caller: Caller,
): Promise<SessionView> {
  const [{ settings, today }, rights] = await Promise.all([siteDay(services), askJira(services, caller)]);
  return { accountId: caller.accountId, ...rights, today, timeZone: settings.timeZone };
}

async function askJira(
  services: Pick<Services, 'marks'>,
  caller: Caller,
): Promise<{ administers: boolean; hasJira: boolean }> {
  if (caller.accountId === null) return { administers: false, hasJira: false };
  try {
    return { administers: await administers(services, caller), hasJira: true };
  } catch (error) {
    if (error instanceof PlumblineFailure && error.code === 'jiraForbidden')
      return { administers: false, hasJira: false };
    throw error;
  }
}
