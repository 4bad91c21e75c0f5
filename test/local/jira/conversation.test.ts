import { textWith } from './matchers.ts';
import { ada, ben, jiraSite, type Json } from './site.ts';

async function twoIssues() {
  const site = jiraSite();
  return { ...site, one: await site.make('CM', 'Task'), two: await site.make('CM', 'Task') };
}

describe('links', () => {
  test('read from both ends with the same id; a second one of the same kind is not made', async () => {
    const { call, fieldsOf, one, two } = await twoIssues();
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: one }, outwardIssue: { key: two } };
    expect((await call(ada, 'POST', '/issueLink', link)).status).toBe(201);
    expect((await call(ada, 'POST', '/issueLink', link)).status).toBe(201);
    const [from] = (await fieldsOf(one))['issuelinks'] as Json[];
    const others = (await fieldsOf(two))['issuelinks'] as Json[];
    expect(from).toMatchObject({ type: { outward: 'blocks' }, outwardIssue: { key: two } });
    expect(others).toMatchObject([{ id: from?.['id'], inwardIssue: { key: one } }]);
    expect((await call(ada, 'DELETE', `/issueLink/${String(from?.['id'])}`)).status).toBe(204);
    expect((await fieldsOf(one))['issuelinks']).toEqual([]);
  });

  test.each([
    [{ type: { name: 'Nonsense' }, inwardIssue: { key: 'CM-1' }, outwardIssue: { key: 'CM-2' } }],
    [{ type: { name: 'Blocks' }, inwardIssue: { key: 'CM-1' }, outwardIssue: { key: 'CM-9' } }],
  ])('%j is 404', async (link) => {
    const { call } = await twoIssues();
    expect((await call(ada, 'POST', '/issueLink', link)).status).toBe(404);
  });

  test('are found by linkedIssues, narrowed by the side', async () => {
    const { call, find, one, two } = await twoIssues();
    await call(ada, 'POST', '/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: one },
      outwardIssue: { key: two },
    });
    expect(await find(`issue in linkedIssues(${one})`)).toEqual([two]);
    expect(await find(`issue in linkedIssues(${one}, "blocks")`)).toEqual([two]);
    expect(await find(`issue in linkedIssues(${one}, "is blocked by")`)).toEqual([]);
  });
});

test('comments come page by page in either order; the issue itself carries the newest twenty', async () => {
  const { call, one, fieldsOf } = await twoIssues();
  for (let index = 0; index < 23; index += 1) {
    const body = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `no ${index}` }] }],
    };
    expect((await call(ben, 'POST', `/issue/${one}/comment`, { body })).status).toBe(201);
  }
  const newest = await call(ada, 'GET', `/issue/${one}/comment?orderBy=-created&maxResults=1`);
  expect(newest.body).toMatchObject({ total: 23, maxResults: 1, comments: [{ author: { accountId: 'ben' } }] });
  expect(JSON.stringify(newest.body)).toContain('no 22');
  expect((await fieldsOf(one))['comment']).toMatchObject({ total: 23, startAt: 3, maxResults: 20 });
});

test.each([
  ['only oneself', { users: [{ accountId: 'ada' }] }, 400],
  ['the assignee of an unassigned issue', { assignee: true }, 400],
  ['nobody', {}, 400],
  ['somebody else', { users: [{ accountId: 'ben' }] }, 204],
])('notifying %s', async (_, to, status) => {
  const { call, one } = await twoIssues();
  expect((await call(ada, 'POST', `/issue/${one}/notify`, { subject: 's', textBody: 't', to })).status).toBe(status);
});

describe('jql/parse', () => {
  const parse = async (validation: string, query: string): Promise<Json> => {
    const { body } = await jiraSite().call(ada, 'POST', `/jql/parse?validation=${validation}`, { queries: [query] });
    return (body['queries'] as Json[])[0] ?? {};
  };

  test('describes a query it can read', async () => {
    expect(await parse('strict', 'project = CM ORDER BY created desc')).toEqual({
      query: 'project = CM ORDER BY created desc',
      structure: {
        where: { field: { name: 'project' }, operator: '=', operand: { value: 'CM' } },
        orderBy: { fields: [{ field: { name: 'created' }, direction: 'desc' }] },
      },
    });
  });

  test.each([
    ['strict', 'nosuch = 1', { errors: [textWith("Field 'nosuch' does not exist")] }],
    ['warn', 'nosuch = 1', { warnings: [textWith('nosuch')] }],
    [
      'warn',
      'assignee = "nobody-xyz"',
      { warnings: ["The value 'nobody-xyz' does not exist for the field 'assignee'."] },
    ],
    ['strict', 'project = ', { errors: [textWith('Error in the JQL Query')] }],
  ])('%s of %j', async (validation, query, expected) => {
    expect(await parse(validation, query)).toMatchObject(expected);
  });

  test('strict is silent about values that do not exist', async () => {
    const answer = await parse('strict', 'assignee = "nobody-xyz"');
    expect(answer).toHaveProperty('structure');
    expect(answer).not.toHaveProperty('errors');
  });
});

test('Jira Software tells of an epic with a number as id, and refuses other issues', async () => {
  const { call, make } = await twoIssues();
  const epic = await make('CM', 'Epic', { customfield_10011: 'Short' });
  expect((await call(ada, 'GET', `/../../agile/1.0/epic/${epic}`)).body).toMatchObject({
    id: 10002,
    key: epic,
    name: 'Short',
    done: false,
  });
  expect((await call(ada, 'GET', '/../../agile/1.0/epic/CM-1')).status).toBe(400);
});
