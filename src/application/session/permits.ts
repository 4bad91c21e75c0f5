import type { ErrorCode } from '../../contract/result';
import type { Viewer } from '../../domain/rights';
import { PlumblineFailure } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { administers, administersAsRemembered } from './administers';

type Uses = Pick<Services, 'marks'>;

/** Whether a rule lets the person do it; Jira is asked about the admin right only where nothing else allows it. */
export async function permits(uses: Uses, caller: Caller, rule: (viewer: Viewer) => boolean): Promise<boolean> {
  if (rule({ accountId: caller.accountId, administers: false })) return true;
  if (!rule({ accountId: caller.accountId, administers: true })) return false;
  return administers(uses, caller);
}

/** Who looks, for pages on which people act. */
export async function viewerOf(uses: Uses, caller: Caller): Promise<Viewer> {
  return { accountId: caller.accountId, administers: await unlessJiraIsAway(administers(uses, caller)) };
}

/** Who looks, for trees that thousands read. */
export async function readerOf(uses: Uses, caller: Caller): Promise<Viewer> {
  return { accountId: caller.accountId, administers: await unlessJiraIsAway(administersAsRemembered(uses, caller)) };
}

const AWAY: readonly ErrorCode[] = ['jiraUnavailable', 'jiraForbidden', 'rateLimited'];

/** Reading goes on without Jira: an OKR admin then sees what everybody sees. What changes something is not guessed. */
async function unlessJiraIsAway(asked: Promise<boolean>): Promise<boolean> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof PlumblineFailure && AWAY.includes(error.code)) return false;
    throw error;
  }
}
