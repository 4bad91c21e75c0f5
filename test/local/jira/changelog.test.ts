import { textWith } from './matchers.ts';
import { ada, ben, jiraSite, type Json } from './site.ts';

const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;

/** Two issues: one with two changes of status and a change of parent in between, one with one change. */
function siteWithPast() {
  const site = jiraSite();
  site.jira.addIssues([
    { key: 'CM-1', type: 'Epic', summary: 'Epic', created: at(1) },
    {
      key: 'CM-2',
      type: 'Story',
      summary: 'Story',
      created: at(1),
      history: [
        { author: 'ben', created: at(2), items: [{ field: 'status', from: 'To Do', to: 'In Progress' }] },
        { author: 'ben', created: at(4), items: [{ field: 'parent', from: null, to: 'CM-1' }] },
        {
          author: 'ada',
          created: at(6),
          items: [
            { field: 'status', from: 'In Progress', to: 'Done' },
            { field: 'storyPoints', from: null, to: 3 },
          ],
        },
      ],
    },
    {
      key: 'CM-3',
      type: 'Story',
      summary: 'Story',
      created: at(1),
      history: [{ author: 'ben', created: at(3), items: [{ field: 'status', from: 'To Do', to: 'Done' }] }],
    },
  ]);
  return site;
}

const fieldsOf = (histories: unknown): unknown[] =>
  (histories as Json[]).map((one) => (one['items'] as Json[]).map((item) => item['field']));

test('of one issue: oldest first, page by page, in the zone of who asks', async () => {
  const { call } = siteWithPast();
  const first = await call(ada, 'GET', '/issue/CM-2/changelog?maxResults=2');
  expect(first.body).toMatchObject({
    self: textWith('changelog?maxResults=2&startAt=0'),
    nextPage: textWith('startAt=2'),
    isLast: false,
    total: 3,
    values: [{ author: { accountId: 'ben' }, created: '2026-03-02T04:00:00.000-0600' }, {}],
  });
  const last = await call(ben, 'GET', '/issue/CM-2/changelog?maxResults=2&startAt=2');
  expect(last.body).toMatchObject({ isLast: true, values: [{ created: '2026-03-06T11:00:00.000+0100' }] });
  expect(last.body).not.toHaveProperty('nextPage');
});

test('within an issue: newest first', async () => {
  const { call } = siteWithPast();
  const { body } = await call(ada, 'GET', '/issue/CM-2?expand=changelog&fields=summary');
  const changelog = body['changelog'] as Json;
  expect(changelog).toMatchObject({ startAt: 0, maxResults: 40, total: 3 });
  expect(fieldsOf(changelog['histories'])).toEqual([
    ['status', 'Story Points'],
    ['IssueParentAssociation'],
    ['status'],
  ]);
});

describe('in bulk', () => {
  const bulk = (site: ReturnType<typeof jiraSite>, more: Json = {}) =>
    site.call(ada, 'POST', '/changelog/bulkfetch', { issueIdsOrKeys: ['CM-2', 'CM-3', 'NO-1'], ...more });

  test('comes by date over all issues; an issue may come back on a later page', async () => {
    const site = siteWithPast();
    const seen: unknown[] = [];
    let more: Json = {};
    for (;;) {
      const { body } = await bulk(site, { maxResults: 1, ...more });
      const [only] = body['issueChangeLogs'] as Json[];
      seen.push(only?.['issueId']);
      if (body['nextPageToken'] === undefined) break;
      more = { nextPageToken: body['nextPageToken'] };
    }
    expect(seen).toEqual(['10001', '10002', '10001', '10001']);
  });

  test('by field: a change of parent has no fieldId and is lost', async () => {
    const { body } = await bulk(siteWithPast(), { fieldIds: ['status', 'parent'] });
    const histories = (body['issueChangeLogs'] as Json[]).flatMap((one) => fieldsOf(one['changeHistories']));
    expect(histories).toEqual([['status'], ['status'], ['status']]);
  });

  test.each([
    ['iso' as const, '2026-03-02T04:00:00.000-0600'],
    ['epochSeconds' as const, 1772445600],
  ])('dates are written as %s when so set', async (bulkChangelogCreated, created) => {
    const site = siteWithPast();
    site.jira.settings({ bulkChangelogCreated });
    const { body } = await bulk(site);
    expect(body['issueChangeLogs']).toMatchObject([{ changeHistories: [{ created }, {}, {}] }, {}]);
  });

  test.each([
    [{ issueIdsOrKeys: [] }],
    [{ fieldIds: Array(11).fill('status') }],
    [{ maxResults: 10_001 }],
    [{ nextPageToken: 'x' }],
  ])('refuses %j', async (more) => {
    expect((await bulk(siteWithPast(), more)).status).toBe(400);
  });
});

test('histories by their ids', async () => {
  const { call } = siteWithPast();
  const all = (await call(ada, 'GET', '/issue/CM-2/changelog')).body['values'] as Json[];
  const changelogIds = [Number(all[2]?.['id'])];
  const { body } = await call(ada, 'POST', '/issue/CM-2/changelog/list', { changelogIds });
  expect(body).toMatchObject({ total: 1, histories: [{ id: all[2]?.['id'] }] });
});
