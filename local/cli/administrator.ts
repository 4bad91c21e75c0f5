import { JIRA_ADMINS } from '../people/index.ts';
import type { Site } from '../site.ts';

const ACCOUNT = '557058:administrator';
const EMAIL = 'admin@example.invalid';

/**
 * Makes sure that somebody may administer a site that no seed has peopled, and that Confluence has a first space, which
 * nobody could make there. Answers a sentence for the user when the account was made now.
 */
export function ensureAdministrator({ people, confluence }: Pick<Site, 'people' | 'confluence'>): string | undefined {
  if (people.list().some(({ accountType, groups }) => accountType === 'atlassian' && groups.includes(JIRA_ADMINS))) {
    return undefined;
  }
  people.upsert({
    accountId: ACCOUNT,
    email: EMAIL,
    displayName: 'Site administrator',
    groups: [JIRA_ADMINS],
    products: ['jira', 'confluence'],
  });
  confluence.createSpace({ key: 'HOME', name: 'Home', ownerId: ACCOUNT });
  return `${EMAIL} administers this site.`;
}
