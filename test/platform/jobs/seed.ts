import type { SeedSite } from '../../../local/cli/seed.ts';
import { JIRA_ADMINS } from '../../../local/people/groups.ts';

const CREATED = '2026-10-05T08:00:00.000Z';

/** A company-managed and a team-managed project with an epic each, and a third one to move things to. */
export default function seed({ people, jira }: SeedSite): Promise<void> {
  const nora = { accountId: 'nora', displayName: 'Nora', email: 'nora@example.com', groups: [JIRA_ADMINS] };
  people.upsert({ ...nora, products: ['jira', 'confluence'] });
  jira.createProject({ key: 'CLA', name: 'Classic', lead: 'nora' });
  jira.createProject({ key: 'NEX', name: 'Next', lead: 'nora', style: 'next-gen' });
  jira.createProject({ key: 'OTH', name: 'Other', lead: 'nora' });
  jira.createProject({ key: 'MANY', name: 'Many epics', lead: 'nora' });
  const story = { type: 'Story', created: CREATED };
  const child = (key: string, parent: string, storyPoints?: number) => ({
    ...{ ...story, key, parent, summary: key },
    ...(storyPoints !== undefined && { storyPoints }),
  });
  const done = { status: 'Done', resolution: 'Done', resolutiondate: '2026-11-02T08:00:00.000Z' };
  jira.addIssues([
    { key: 'CLA-1', type: 'Epic', summary: 'Classic epic', created: CREATED },
    { ...child('CLA-2', 'CLA-1', 3), ...done },
    child('CLA-3', 'CLA-1', 5),
    child('CLA-4', 'CLA-1'),
    { key: 'CLA-9', type: 'Epic', summary: 'Empty epic', created: CREATED },
    { key: 'NEX-1', type: 'Epic', summary: 'Next epic', created: CREATED },
    child('NEX-2', 'NEX-1', 8),
    child('NEX-3', 'NEX-1', 2),
    { key: 'OTH-1', type: 'Epic', summary: 'An epic that serves nothing', created: CREATED },
    child('OTH-2', 'OTH-1'),
  ]);
  jira.addIssues(manyEpics());
  return Promise.resolve();
}

/** Sixty epics with a delivered and an open child each, the first one with fifty of both. */
function manyEpics() {
  const epics = Array.from({ length: 60 }, (_, index) => `MANY-${index + 1}`);
  const parents = [...epics, ...Array.from({ length: 49 }, () => 'MANY-1')];
  const children = parents.flatMap((parent, index) => [
    { key: `MANY-${1_000 + index * 2}`, parent, status: 'Done', resolution: 'Done' },
    { key: `MANY-${1_001 + index * 2}`, parent, status: 'To Do' },
  ]);
  return [
    ...epics.map((key) => ({ key, type: 'Epic', summary: key, created: CREATED })),
    ...children.map((child) => ({ ...child, type: 'Story', summary: child.key, created: CREATED })),
  ];
}
