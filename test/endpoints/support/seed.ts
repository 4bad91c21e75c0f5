import { JIRA_ADMINS } from '../../../local/people/groups.ts';
import type { SeedSite } from '../../../local/cli/seed.ts';

const PEOPLE = [
  { accountId: 'nora', displayName: 'Nora, Jira administrator', groups: [JIRA_ADMINS] },
  { accountId: 'ada', displayName: 'Ada, owner' },
  { accountId: 'lea', displayName: 'Léa, team lead' },
  { accountId: 'tim', displayName: 'Tim, team member' },
  { accountId: 'eve', displayName: 'Eve, somebody else' },
];

const DAY = 86_400_000;
const CREATED = Date.now() - 20 * DAY;
const ENDED = Date.now() - 3 * DAY;

/** Five people and one who only reads Confluence; a project that all work in, and one that only Ada may write in. */
export default function seed({ people, jira }: SeedSite): Promise<void> {
  for (const person of PEOPLE) {
    people.upsert({ ...person, email: `${person.accountId}@example.com`, products: ['jira', 'confluence'] });
  }
  people.upsert({
    ...{ accountId: 'carl', displayName: 'Carl, reader', email: 'carl@example.com' },
    products: ['confluence'],
  });
  jira.createProject({ key: 'WORK', name: 'Work', lead: 'ada' });
  jira.createProject({
    ...{ key: 'READ', name: 'Read only', lead: 'ada' },
    permissions: { EDIT_ISSUES: ['account:ada'] },
  });
  const story = { type: 'Story', created: CREATED };
  const done = { ...story, status: 'Done', resolution: 'Done', resolutiondate: ENDED };
  jira.addIssues([
    { key: 'WORK-1', type: 'Epic', summary: 'Search that understands doctors', created: CREATED },
    { ...done, key: 'WORK-2', summary: 'Index', parent: 'WORK-1' },
    { ...done, key: 'WORK-3', summary: 'Synonyms', parent: 'WORK-1' },
    { ...story, key: 'WORK-4', summary: 'Ranking', parent: 'WORK-1' },
    { ...done, key: 'WORK-5', summary: 'Voice', parent: 'WORK-1', resolution: "Won't Do" },
    { key: 'WORK-6', type: 'Epic', summary: 'Second epic', created: CREATED },
    { key: 'READ-1', type: 'Epic', summary: 'An epic that few may edit', created: CREATED },
  ]);
  return Promise.resolve();
}
