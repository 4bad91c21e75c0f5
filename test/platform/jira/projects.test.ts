import { createJiraReader } from '../../../src/platform/jira/reader';
import { stubJira } from './jiraStub';
import { memoryUses } from './memoryMarks';

const SEARCH = 'POST /rest/api/3/search/jql';
const inProject = (id: string) => ({ id: `${id}1`, fields: { project: { id } } });

it('reads projects page by page, with what Jira says of their activity', async () => {
  const { calls } = stubJira({
    'GET /rest/api/3/project/search': [
      {
        json: {
          ...{ startAt: 0, isLast: false, maxResults: 100, total: 2 },
          values: [
            { id: '1', insight: { totalIssueCount: 9, lastIssueUpdateTime: '2026-04-22T05:37:05.000+0000' } },
            { id: '2' },
          ],
        },
      },
    ],
  });
  expect(await createJiraReader(memoryUses()).projects(0)).toEqual({
    projects: [
      { id: '1', lastActivityAt: '2026-04-22T05:37:05.000Z', issues: 9 },
      { id: '2', lastActivityAt: null, issues: 0 },
    ],
    next: 2,
  });
  expect(calls[0]?.path).toContain('maxResults=100');
});

it('finds every project with still work in few rounds, each without those found before', async () => {
  const { calls } = stubJira({
    [SEARCH]: [
      { json: { issues: [inProject('1'), inProject('1'), inProject('2')], nextPageToken: 'x' } },
      { json: { issues: [inProject('3')], isLast: true } },
    ],
  });
  const found = await createJiraReader(memoryUses()).projectsWithStaleWorkInProgress(30);
  expect([...found]).toEqual(['1', '2', '3']);
  expect(calls.map(({ body }) => (body as { jql: string }).jql)).toEqual([
    'statusCategory = "In Progress" AND updated < -30d ORDER BY key ASC',
    'statusCategory = "In Progress" AND updated < -30d AND project NOT IN (1, 2) ORDER BY key ASC',
  ]);
});

it('counts open issues without reading them, and without sub-tasks', async () => {
  const { calls } = stubJira({ 'POST /rest/api/3/search/approximate-count': [{ json: { count: 153 } }] });
  expect(await createJiraReader(memoryUses()).countOpenIssues('10001')).toBe(153);
  expect(calls[0]?.body).toEqual({
    jql: 'project = 10001 AND statusCategory != Done AND issuetype IN standardIssueTypes()',
  });
});
