import type { TestSite } from '../../support/site';
import { asAda, startFixture } from './fixture';

let site: TestSite;
beforeAll(async () => {
  site = await startFixture();
});
afterAll(() => site.stop());

const newIssue = async (): Promise<string> => {
  const body = { fields: { project: { key: 'ABC' }, summary: 'New', issuetype: { name: 'Task' } } };
  const response = await site.jira('ada@example.com')('/rest/api/3/issue', {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { key: string }).key;
};

describe('credentials', () => {
  const get = (path: string, headers: Record<string, string>) => fetch(site.url + path, { headers });
  const nobody = { authorization: `Basic ${Buffer.from('eve@example.com:x').toString('base64')}` };

  it('of nobody are refused by /myself as a page, and taken for none elsewhere', async () => {
    const myself = await get('/rest/api/3/myself', nobody);
    expect(myself.status).toBe(401);
    expect(myself.headers.get('content-type')).toContain('text/html');
    expect((await get(`/rest/api/3/issue/${await newIssue()}`, nobody)).status).toBe(404);
  });

  it('of nobody do not get into Confluence', async () => {
    expect((await get('/wiki/api/v2/pages', nobody)).status).toBe(403);
  });

  it('are an e-mail with any token, or the cookie of the shells', async () => {
    const name = async (answer: Promise<Response>) =>
      ((await (await answer).json()) as { accountId: string }).accountId;
    expect(await name(site.jira('ada@example.com')('/rest/api/3/myself'))).toBe('ada');
    expect(await name(get('/rest/api/3/myself', { cookie: 'theme=dark; acting-user=ada' }))).toBe('ada');
  });
});

describe('what happens in Jira', () => {
  it('reaches the app as an event of the person who did it', async () => {
    const [key, jira] = [await newIssue(), site.jira('ada@example.com')];
    const { transitions } = (await (await jira(`/rest/api/3/issue/${key}/transitions`)).json()) as {
      transitions: { id: string }[];
    };
    const moved = { transition: { id: transitions.at(-1)?.id } };
    await jira(`/rest/api/3/issue/${key}/transitions`, { method: 'POST', body: JSON.stringify(moved) });
    await site.drain();
    const events = await asAda(site)<object[]>('recall', { key: 'events' });
    expect(events.at(-1)).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      atlassianId: 'ada',
      selfGenerated: false,
      issue: { key },
    });
  });
});

describe('the log', () => {
  it('counts points for the backend and none for the pages of the app', async () => {
    await newIssue();
    await site.clearCalls();
    await asAda(site)('jira', { as: 'user' });
    const product = { product: 'jira', restPath: '/rest/api/3/issue/ABC-1', accountId: 'ada' };
    await fetch(`${site.url}/local-bridge/product`, { method: 'POST', body: JSON.stringify(product) });
    const { calls, totals } = await site.calls({ service: 'jira' });
    expect(calls.map(({ origin, points, caller }) => [origin, points, caller])).toEqual([
      ['backend', 2, 'user'],
      ['frontend', 0, 'user'],
    ]);
    expect(totals.points).toBe(2);
  });
});
