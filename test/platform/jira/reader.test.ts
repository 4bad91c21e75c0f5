import { createJiraReader } from '../../../src/platform/jira/reader';
import { rawIssue, stubJira, WORDS, type Answer } from './jiraStub';
import { memoryUses } from './memoryMarks';

const SEARCH = 'POST /rest/api/3/search/jql';
const BULK = 'POST /rest/api/3/issue/bulkfetch';
const CHANGES = 'POST /rest/api/3/changelog/bulkfetch';
const page = (ids: string[], next?: string): Answer => ({
  json: { issues: ids.map((id) => rawIssue(id)), ...(next === undefined ? { isLast: true } : { nextPageToken: next }) },
});

describe('the reader', () => {
  it('reads issues with the app’s rights, a hundred a call, and names those that are gone', async () => {
    const ids = Array.from({ length: 150 }, (_, index) => `${index + 1}`);
    const found = ids.filter((id) => id !== '20');
    const { calls } = stubJira({
      ...WORDS,
      [BULK]: [
        { json: { issues: found.slice(0, 99).map((id) => rawIssue(id)), issueErrors: [] } },
        { json: { issues: found.slice(99).map((id) => rawIssue(id)) } },
      ],
    });
    const answer = await createJiraReader(memoryUses()).issues([...ids, '1']);
    expect(answer.gone).toEqual(['20']);
    expect(answer.found).toHaveLength(149);
    expect(answer.found[0]).toEqual({
      ...{ id: '1', projectId: '10000', parentId: '7', hierarchyLevel: 0, category: 'new', resolution: null },
      ...{ points: null, createdAt: '2026-08-06T16:30:39.194Z', updatedAt: '2026-08-06T16:30:39.831Z', endedAt: null },
    });
    expect(new Set(calls.map(({ who }) => who))).toEqual(new Set(['app']));
    expect(calls.filter(({ path }) => path.includes('bulkfetch'))).toHaveLength(2);
  });

  it.each([
    [{ customfield_16: 3, customfield_28: 8 }, [], 3],
    [{ customfield_16: null, customfield_28: 8 }, [], 8],
    [{ customfield_28: 0 }, [], 0],
    [{ customfield_30: 5 }, [], null],
    [{ customfield_16: 3, customfield_30: 5 }, ['customfield_30'], 5],
    [{ customfield_16: 'three' }, [], null],
  ])('takes the points of %j, with the fields %j set by an admin, as %j', async (fields, storyPointFields, points) => {
    stubJira({ ...WORDS, [BULK]: [{ json: { issues: [rawIssue('1', fields)] } }] });
    const { found } = await createJiraReader(memoryUses({ storyPointFields })).issues(['1']);
    expect(found[0]?.points).toBe(points);
  });

  it.each([
    [{ resolutiondate: '2026-09-01T00:00:00.000+0200' }, '2026-08-31T22:00:00.000Z'],
    [{ statuscategorychangedate: '2026-09-02T00:00:00.000+0000' }, '2026-09-02T00:00:00.000Z'],
    [{}, null],
  ])('dates the end of a done issue with %j', async (fields, endedAt) => {
    const status = { statusCategory: { key: 'done' } };
    stubJira({ ...WORDS, [BULK]: [{ json: { issues: [rawIssue('1', { status, ...fields })] } }] });
    expect((await createJiraReader(memoryUses()).issues(['1'])).found[0]?.endedAt).toBe(endedAt);
  });

  it('follows a search to its end, though pages are short', async () => {
    const { calls } = stubJira({ ...WORDS, [SEARCH]: [page(['7'], 'a'), page([], 'b'), page(['8', '9'])] });
    const issues = await createJiraReader(memoryUses()).epicsWithChildren(['7', '7']);
    expect(issues.map(({ id }) => id)).toEqual(['7', '8', '9']);
    const bodies = calls
      .filter(({ path }) => path.includes('/search/'))
      .map(({ body }) => body as { nextPageToken?: string });
    expect(bodies.map(({ nextPageToken }) => nextPageToken)).toEqual([undefined, 'a', 'b']);
    expect(bodies[0]).toMatchObject({ jql: 'id in (7) OR parent in (7) ORDER BY key ASC', reconcileIssues: [7] });
  });

  it('asks of one epic’s family few fields, so that a page is long', async () => {
    const child = rawIssue('8', { parent: undefined });
    const { calls } = stubJira({
      ...WORDS,
      [SEARCH]: [{ json: { issues: [rawIssue('7', { parent: null }), child] } }],
    });
    const issues = await createJiraReader(memoryUses()).epicsWithChildren(['7']);
    expect(issues.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['7', null],
      ['8', '7'],
    ]);
    expect((calls.at(-1)?.body as { fields: string[] }).fields.length).toBeLessThan(10);
  });

  it('does not turn in circles when a token comes again', async () => {
    stubJira({ ...WORDS, [SEARCH]: [page(['7'], 'a'), page(['8'], 'a')] });
    await expect(createJiraReader(memoryUses()).epicsWithChildren(['7'])).rejects.toMatchObject({
      code: 'jiraUnavailable',
    });
  });

  it('learns the words of the site once', async () => {
    const { calls } = stubJira({ ...WORDS, [BULK]: [{ json: { issues: [] } }, { json: { issues: [] } }] });
    const reader = createJiraReader(memoryUses());
    await reader.issues(['1']);
    await reader.issues(['2']);
    expect(calls.filter(({ method }) => method === 'GET')).toHaveLength(2);
  });

  it.each([
    ['ISO time', '2026-08-10T08:47:22.508-0500', '2026-08-10T13:47:22.508Z'],
    ['seconds', 1_786_000_000, '2026-08-06T07:06:40.000Z'],
    ['milliseconds', 1_786_000_000_000, '2026-08-06T07:06:40.000Z'],
  ])('reads changelogs dated in %s', async (_what, created, at) => {
    const items = [{ field: 'status', fieldId: 'status', from: '1', fromString: 'To Do', to: '5', toString: 'Done' }];
    stubJira({
      ...WORDS,
      [CHANGES]: [{ json: { issueChangeLogs: [{ issueId: '8', changeHistories: [{ created, items }] }] } }],
    });
    const histories = await createJiraReader(memoryUses()).histories(['8']);
    expect(histories.get('8')?.changes).toEqual([{ at, field: 'category', from: 'new', to: 'done' }]);
  });

  it('keeps of a changelog what moves work, from all its pages, oldest first', async () => {
    const at = (day: number) => `2026-08-0${day}T00:00:00.000+0000`;
    const entry = (day: number, item: object) => ({ created: at(day), items: [item] });
    const log = (...changeHistories: object[]) => ({ issueId: '8', changeHistories });
    const { calls } = stubJira({
      ...WORDS,
      [CHANGES]: [
        {
          json: {
            issueChangeLogs: [
              log(
                entry(2, { field: 'IssueParentAssociation', from: null, to: '7', toString: 'ABC-7' }),
                entry(1, { field: 'summary', fieldId: 'summary', fromString: 'a', toString: 'b' }),
              ),
            ],
            nextPageToken: 'more',
          },
        },
        {
          json: {
            issueChangeLogs: [
              log(
                entry(4, { field: 'Story Points', fieldId: 'customfield_28', fromString: '', toString: '5' }),
                entry(3, { field: 'status', fieldId: 'status', from: '99', fromString: 'in progress', to: '98' }),
                entry(5, { field: 'resolution', fieldId: 'resolution', from: null, to: '1', toString: "Won't Do" }),
              ),
            ],
          },
        },
      ],
    });
    const histories = await createJiraReader(memoryUses()).histories(['8']);
    const instant = (day: number) => `2026-08-0${day}T00:00:00.000Z`;
    expect(histories.get('8')?.changes).toEqual([
      { at: instant(2), field: 'parent', from: null, to: '7' },
      { at: instant(4), field: 'points', from: null, to: 5 },
      { at: instant(5), field: 'resolution', from: null, to: "Won't Do" },
    ]);
    expect(calls.at(-1)?.body).toMatchObject({ nextPageToken: 'more', issueIdsOrKeys: ['8'] });
  });

  it('marks an epic, takes the mark away, and does not mind an epic that is gone', async () => {
    const path = '/rest/api/3/issue/7/properties/plumbline';
    const { calls } = stubJira({
      [`PUT ${path}`]: [
        { status: 201, json: {} },
        { status: 404, json: {} },
      ],
      [`DELETE ${path}`]: [{ status: 204, text: '' }],
    });
    const reader = createJiraReader(memoryUses());
    await reader.markEpic('7', ['KR-1', 'KR-2']);
    await reader.markEpic('7', []);
    await reader.markEpic('7', ['KR-1']);
    expect(calls.map(({ method, body }) => [method, body])).toEqual([
      ['PUT', { keyResults: ['KR-1', 'KR-2'] }],
      ['DELETE', undefined],
      ['PUT', { keyResults: ['KR-1'] }],
    ]);
  });
});
