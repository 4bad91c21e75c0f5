import type { SeedSite } from '../../../../local/cli/seed.ts';

/** Two people, of whom Bob has no Jira, and a project. */
export default function seed({ people, jira }: SeedSite): Promise<void> {
  people.upsert({ accountId: 'ada', email: 'ada@example.com', displayName: 'Ada', products: ['jira', 'confluence'] });
  people.upsert({ accountId: 'bob', email: 'bob@example.com', displayName: 'Bob', products: ['confluence'] });
  jira.createProject({ key: 'ABC', name: 'Alphabet', lead: 'ada' });
  return Promise.resolve();
}
