import fc from 'fast-check';
import { aText, textWith } from './matchers.ts';
import { ada, app, jiraSite, type Json } from './site.ts';

const HOUR = 3_600_000;

function site(count: number) {
  const made = jiraSite();
  const start = Date.parse('2026-01-01T00:00:00Z');
  made.jira.addIssues(
    Array.from({ length: count }, (_, index) => ({
      project: 'CM',
      type: 'Task',
      summary: `Number ${index}`,
      created: start + (index % 3) * HOUR,
      ...(index % 4 === 0 ? {} : { storyPoints: index % 5 }),
    })),
  );
  return made;
}

describe('the shape of a page', () => {
  const { call } = site(5);
  const search = (body: Json) => call(ada, 'POST', '/search/jql', body);

  test('holds only ids when no fields are asked for, and no total', async () => {
    const { body } = await search({ jql: 'project = CM', maxResults: 5 });
    expect(Object.keys(body)).toEqual(['issues', 'isLast']);
    expect((body['issues'] as Json[]).map((issue) => Object.keys(issue))).toEqual(Array(5).fill(['id']));
  });

  test('carries a token except on the last page', async () => {
    const first = await search({ jql: 'project = CM', maxResults: 3 });
    expect(first.body).toMatchObject({ isLast: false, nextPageToken: aText });
    const last = await search({ jql: 'project = CM', maxResults: 3, nextPageToken: first.body['nextPageToken'] });
    expect(last.body).toMatchObject({ isLast: true });
    expect(last.body).not.toHaveProperty('nextPageToken');
  });

  test.each([
    ['a token that is none', { jql: 'project = CM', nextPageToken: 'x' }, 'token is invalid'],
    ['too large a page', { jql: 'project = CM', maxResults: 5001 }, 'between 1 and 5,000'],
    ['an empty page', { jql: 'project = CM', maxResults: 0 }, 'between 1 and 5,000'],
    ['no restriction', { jql: 'order by key' }, 'Unbounded JQL queries are not allowed here.'],
    ['an empty query', { jql: '' }, 'Unbounded JQL queries are not allowed here.'],
    ['a query that cannot be read', { jql: 'project =' }, 'Error in the JQL Query'],
    ['an unknown member of the body', { jql: 'project = CM', startAt: 1 }, 'startAt'],
    ['fields that are no list', { jql: 'project = CM', fields: 'summary' }, 'fields'],
  ])('refuses %s with 400', async (_, body, message) => {
    const answer = await search(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errorMessages: [textWith(message)], errors: {} });
  });

  test('a token of another query is refused', async () => {
    const first = await search({ jql: 'project = CM', maxResults: 2 });
    const other = await search({ jql: 'project = TM', nextPageToken: first.body['nextPageToken'] });
    expect(other.status).toBe(400);
  });

  test('a body without content type is answered 415 as RFC 7807 says', async () => {
    const answer = await call(ada, 'POST', '/search/jql');
    expect(answer.status).toBe(415);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ title: 'Unsupported Media Type', instance: '/rest/api/3/search/jql' });
  });

  test.each(['GET', 'POST'])('the removed search answers 410 to %s', async (method) => {
    expect(await call(ada, method, '/search?jql=project=CM')).toMatchObject({
      status: 410,
      body: { errorMessages: [textWith('CHANGE-2046')] },
    });
  });

  test('an unknown route says loudly that it is not built', async () => {
    expect(await call(ada, 'GET', '/dashboard')).toMatchObject({
      status: 501,
      body: { errorMessages: [textWith('GET /rest/api/3/dashboard')] },
    });
  });
});

test('pages of any size, in any order, hold every issue once', async () => {
  const { call } = site(23);
  const orders = [
    '',
    'order by created',
    'order by "Story Points" desc',
    'order by cf[10026], created desc',
    'order by summary',
  ];
  const walk = async (jql: string, maxResults: number): Promise<string[]> => {
    const ids: string[] = [];
    let nextPageToken: unknown;
    do {
      const body = { jql, maxResults, ...(nextPageToken === undefined ? {} : { nextPageToken }) };
      const page = (await call(ada, 'POST', '/search/jql', body)).body;
      ids.push(...(page['issues'] as Json[]).map((issue) => String(issue['id'])));
      nextPageToken = page['nextPageToken'];
    } while (nextPageToken !== undefined);
    return ids;
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...orders), fc.integer({ min: 1, max: 30 }), async (order, size) => {
      const whole = await walk(`project = CM ${order}`, 5000);
      expect(whole).toHaveLength(23);
      expect(await walk(`project = CM ${order}`, size)).toEqual(whole);
    }),
    { numRuns: 40 },
  );
});

test('short pages are not the last ones', async () => {
  const { jira, call } = site(4);
  jira.settings({ shortPages: true });
  const page = await call(ada, 'POST', '/search/jql', { jql: 'project = CM', maxResults: 4 });
  expect(page.body).toMatchObject({ isLast: false });
  expect(page.body['issues']).toHaveLength(2);
});

describe('while the search index lags', () => {
  const lagging = async () => {
    const made = jiraSite({ searchIndexLagMs: 5000 });
    const key = await made.make('CM', 'Task', { labels: ['new'] });
    const id = Number((await made.call(ada, 'GET', `/issue/${key}`)).body['id']);
    return { ...made, key, id };
  };

  test('a new issue is read by key but not found, until the index has caught up', async () => {
    const { find, call, kernel, key } = await lagging();
    expect((await call(app, 'GET', `/issue/${key}`)).status).toBe(200);
    expect(await find('project = CM')).toEqual([]);
    kernel.clock.set(kernel.clock.now() + 5001);
    expect(await find('project = CM')).toEqual([key]);
  });

  test('an edit is not seen by search, unless the issue is to be reconciled', async () => {
    const { find, call, kernel, transition, key, id } = await lagging();
    kernel.clock.set(kernel.clock.now() + 5001);
    await transition(key, 'Done');
    expect(await find('statusCategory = Done')).toEqual([]);
    expect(await find('statusCategory != Done')).toEqual([key]);
    const body = { jql: 'statusCategory = Done', reconcileIssues: [id] };
    expect((await call(ada, 'POST', '/search/jql', body)).body['issues']).toHaveLength(1);
    kernel.clock.set(kernel.clock.now() + 5001);
    expect(await find('statusCategory = Done')).toEqual([key]);
  });
});
