import { createRateLimits } from '../../../local/forge/rateLimits';
import { pointsOf } from '../../../local/forge/points';
import { createClock } from '../../../local/kernel/clock';

const HALF_PAST = Date.parse('2026-03-02T10:30:00Z');
const call = (method = 'GET', route = '/rest/api/3/issue/ABC-1') => ({ service: 'jira', method, route });

function setUp() {
  let now = HALF_PAST;
  const limits = createRateLimits(createClock(() => now));
  return { limits, pass: (ms: number) => (now += ms) };
}

describe('the limits of a product', () => {
  it('refuse nothing unless they are switched on', () => {
    const { limits } = setUp();
    limits.spend(1_000_000);
    for (let n = 0; n < 500; n++) expect(limits.refuse(call('PUT'), 'backend')).toBeUndefined();
  });

  it('end an hour of the clock when its points are spent, for the backend only', () => {
    const { limits, pass } = setUp();
    limits.set({ pointsPerHour: 100 });
    limits.spend(99);
    expect(limits.refuse(call(), 'backend')).toBeUndefined();
    limits.spend(1);
    const refusal = limits.refuse(call(), 'backend');
    expect(refusal?.status).toBe(429);
    expect(refusal?.headers.get('Retry-After')).toBe('1800');
    expect(refusal?.headers.get('RateLimit-Reason')).toBe('jira-quota-global-based');
    expect(limits.refuse(call(), 'frontend')).toBeUndefined();
    pass(1_800_000);
    expect(limits.refuse(call(), 'backend')).toBeUndefined();
  });

  it('count a burst per endpoint and method, whatever issue it is about', () => {
    const { limits, pass } = setUp();
    limits.set({ burst: true });
    for (let n = 0; n < 50; n++)
      expect(limits.refuse(call('PUT', `/rest/api/3/issue/ABC-${n}`), 'backend')).toBeUndefined();
    expect(limits.refuse(call('PUT'), 'frontend')?.headers.get('RateLimit-Reason')).toBe('jira-burst-based');
    expect(limits.refuse(call('GET'), 'backend')).toBeUndefined();
    pass(1000);
    expect(limits.refuse(call('PUT'), 'backend')).toBeUndefined();
  });

  it('let 20 writes in 2 seconds reach one issue', () => {
    const { limits } = setUp();
    limits.set({ perIssueWrites: true });
    for (let n = 0; n < 20; n++) expect(limits.refuse(call('PUT'), 'backend')).toBeUndefined();
    expect(limits.refuse(call('PUT'), 'backend')?.headers.get('RateLimit-Reason')).toBe('jira-per-issue-on-write');
    expect(limits.refuse(call('PUT', '/rest/api/3/issue/ABC-2'), 'backend')).toBeUndefined();
    expect(limits.refuse(call('GET'), 'backend')).toBeUndefined();
  });
});

describe('the points of a call', () => {
  it.each([
    ['GET', '/rest/api/3/issue/ABC-1', 200, { key: 'ABC-1' }, 2],
    ['POST', '/rest/api/3/search/jql', 200, { issues: [{}, {}, {}] }, 4],
    ['POST', '/rest/api/3/issue/bulkfetch', 200, { issues: [{}], issueErrors: [{}] }, 2],
    ['POST', '/rest/api/3/search/approximate-count', 200, { count: 7 }, 1],
    ['GET', '/rest/api/3/project/search?maxResults=50', 200, { values: [{}, {}] }, 3],
    ['GET', '/rest/api/3/users/search', 200, [{}, {}], 5],
    ['GET', '/rest/api/3/myself', 200, { accountId: 'a' }, 3],
    ['GET', '/rest/api/3/user/search?query=a', 200, [{}, {}], 1],
    ['PUT', '/rest/api/3/issue/ABC-1/properties/p', 200, {}, 1],
    ['GET', '/rest/api/3/issue/NONE-1', 404, { errorMessages: ['no'] }, 1],
  ])('%s %s answering %i are as published', (method, route, status, body, points) => {
    expect(pointsOf(method, route, status, JSON.stringify(body))).toBe(points);
  });
});
