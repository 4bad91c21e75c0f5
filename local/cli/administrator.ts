import { JIRA_ADMINS, type People } from '../people/index.ts';

const EMAIL = 'admin@example.invalid';

/**
 * Makes sure that somebody may administer a site that no seed has peopled. Answers a sentence for the user when the
 * account was made now.
 */
export function ensureAdministrator(people: People): string | undefined {
  if (people.list().some(({ accountType, groups }) => accountType === 'atlassian' && groups.includes(JIRA_ADMINS))) {
    return undefined;
  }
  people.upsert({
    accountId: '557058:administrator',
    email: EMAIL,
    displayName: 'Site administrator',
    groups: [JIRA_ADMINS],
    products: ['jira', 'confluence'],
  });
  return `${EMAIL} administers this site.`;
}
