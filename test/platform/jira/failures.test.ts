import { createJiraReader } from '../../../src/platform/jira/reader';
import { stubJira, type Answer } from './jiraStub';
import { memoryUses } from './memoryMarks';

const COUNT = 'POST /rest/api/3/search/approximate-count';
const refusal = (status: number, headers: Record<string, string> = {}): Answer => ({ status, headers, json: {} });

const CASES: [string, Answer, object][] = [
  [
    'a quota',
    refusal(429, { 'Retry-After': '1847', 'RateLimit-Reason': 'jira-quota-global-based' }),
    { code: 'rateLimited', values: { seconds: 1847, reason: 'jira-quota-global-based' } },
  ],
  ['a refusal without a word', refusal(429), { code: 'rateLimited', values: { seconds: 30, reason: 'unknown' } }],
  ['a wait of no seconds', refusal(429, { 'Retry-After': '0' }), { code: 'rateLimited', values: { seconds: 1 } }],
  ['401', refusal(401), { code: 'jiraForbidden' }],
  ['403', refusal(403), { code: 'jiraForbidden' }],
  ['404', refusal(404), { code: 'notFound' }],
  ['500', refusal(500), { code: 'jiraUnavailable' }],
  ['503 in HTML', { status: 503, text: '<html>Sorry</html>' }, { code: 'jiraUnavailable' }],
  ['success in HTML', { status: 200, text: '<html>Log in</html>' }, { code: 'jiraUnavailable' }],
  ['success with another body', { json: { total: 3 } }, { code: 'jiraUnavailable' }],
  ['a broken connection', { broken: true }, { code: 'jiraUnavailable' }],
  ['a question that Jira does not understand', refusal(400), { code: 'internal' }],
];

it.each(CASES)('says what %s means, and nothing of the body', async (_what, answer, failure) => {
  stubJira({ [COUNT]: [answer] });
  const error: unknown = await createJiraReader(memoryUses())
    .countOpenIssues('1')
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject(failure);
  expect((error as Error).message).not.toContain('html');
});
