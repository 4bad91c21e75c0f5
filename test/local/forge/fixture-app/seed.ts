import type { SeedSite } from '../../../../local/cli/seed.ts';

/** Two people; the fixture needs nothing else. */
export default function seed({ people }: SeedSite): Promise<void> {
  people.upsert({ accountId: 'ada', email: 'ada@example.com', displayName: 'Ada', products: ['jira', 'confluence'] });
  people.upsert({ accountId: 'bob', email: 'bob@example.com', displayName: 'Bob', products: ['confluence'] });
  return Promise.resolve();
}
