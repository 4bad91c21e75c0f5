import { aText, textWith } from './matchers.ts';
import { ada, jiraSite, type Json } from './site.ts';

const histories = async ({ call }: ReturnType<typeof jiraSite>, key: string): Promise<Json[][]> => {
  const { body } = await call(ada, 'GET', `/issue/${key}/changelog`);
  return (body['values'] as Json[]).map((one) => one['items'] as Json[]);
};

describe('creating', () => {
  test.each([
    ['without a summary', { summary: '' }, { summary: 'You must specify a summary of the issue.' }],
    ['with a long summary', { summary: 'x'.repeat(256) }, { summary: 'Summary must be less than 255 characters.' }],
    ['with two lines', { summary: 'a\nb' }, { summary: textWith('newline') }],
    ['in no project', { project: { key: 'NO' } }, { project: 'valid project is required' }],
    ['of no type', { issuetype: { name: 'Nothing' } }, { issuetype: 'Specify a valid issue type' }],
    ['with an unknown field', { customfield_1: 1 }, { customfield_1: textWith('cannot be set') }],
    ['with a text as points', { customfield_10026: '5' }, { customfield_10026: 'Operation value must be a number' }],
    ['for nobody known', { assignee: { accountId: 'x' } }, { assignee: "User 'x' does not exist." }],
    ['with the points field of the other style', { customfield_10016: 5 }, { customfield_10016: aText }],
    ['a sub-task without parent', { issuetype: { name: 'Sub-task' } }, { parent: aText }],
  ])('%s is refused by name and leaves nothing', async (_, fields, errors) => {
    const { call, find } = jiraSite();
    const all = { project: { key: 'CM' }, issuetype: { name: 'Task' }, summary: 'x', ...fields };
    expect(await call(ada, 'POST', '/issue', { fields: all })).toMatchObject({
      status: 400,
      body: { errorMessages: [], errors },
    });
    expect(await find('project = CM')).toEqual([]);
  });

  test('an issue starts unresolved, in the first status, by who made it', async () => {
    const { make, fieldsOf } = jiraSite();
    expect(await fieldsOf(await make('TM', 'Task'))).toMatchObject({
      status: { name: 'To Do', statusCategory: { id: 2, key: 'new' } },
      resolution: null,
      resolutiondate: null,
      reporter: { accountId: 'ada' },
      created: '2026-08-10T10:00:00.123-0500',
      project: { simplified: true },
    });
  });
});

describe('the parent', () => {
  test('is recorded without fieldId when set and cleared, in both styles', async () => {
    for (const [project, epicType] of [
      ['CM', 'Epic'],
      ['TM', 'Chantier'],
    ] as const) {
      const site = jiraSite();
      const epic = await site.make(project, epicType);
      const story = await site.make(project, 'Story');
      expect((await site.call(ada, 'PUT', `/issue/${story}`, { fields: { parent: { key: epic } } })).status).toBe(204);
      expect((await site.fieldsOf(story))['parent']).toMatchObject({
        key: epic,
        fields: { issuetype: { hierarchyLevel: 1 } },
      });
      await site.call(ada, 'PUT', `/issue/${story}`, { update: { parent: [{ set: { none: true } }] } });
      expect(await site.fieldsOf(story)).not.toHaveProperty('parent');
      const [set, cleared] = await histories(site, story);
      expect(set).toEqual([
        {
          field: 'IssueParentAssociation',
          fieldtype: 'jira',
          from: null,
          fromString: null,
          to: aText,
          toString: epic,
        },
      ]);
      expect(cleared).toMatchObject([{ fromString: epic, to: null }]);
    }
  });

  test.each([
    ['a story under a story', 'CM', 'Story', 'CM', 'Story'],
    ['an epic under an epic', 'CM', 'Epic', 'CM', 'Epic'],
    ['a team-managed story under a foreign epic', 'CM', 'Epic', 'TM', 'Story'],
  ])('refuses %s', async (_, parentProject, parentType, project, type) => {
    const site = jiraSite();
    const parent = await site.make(parentProject, parentType);
    const child = await site.make(project, type);
    const answer = await site.call(ada, 'PUT', `/issue/${child}`, { fields: { parent: { key: parent } } });
    expect(answer).toMatchObject({ status: 400, body: { errors: { parentId: aText } } });
  });
});

describe('reaching Done', () => {
  test('sets and clears resolution and its date in a company-managed project', async () => {
    const site = jiraSite();
    const key = await site.make('CM', 'Task');
    await site.transition(key, 'Done');
    expect(await site.fieldsOf(key)).toMatchObject({
      resolution: { name: 'Done' },
      resolutiondate: aText,
    });
    await site.transition(key, 'In Progress');
    expect(await site.fieldsOf(key)).toMatchObject({ resolution: null, resolutiondate: null });
  });

  test('leaves the resolution unset in a team-managed project', async () => {
    const site = jiraSite();
    const key = await site.make('TM', 'Task');
    await site.transition(key, 'Done');
    expect(await site.fieldsOf(key)).toMatchObject({ status: { statusCategory: { key: 'done' } }, resolution: null });
  });

  test('takes the resolution that comes with the transition', async () => {
    const site = jiraSite();
    const key = await site.make('CM', 'Task');
    const body = { transition: { id: '41' }, fields: { resolution: { name: "Won't Do" } } };
    await site.call(ada, 'POST', `/issue/${key}/transitions`, body);
    expect(await site.fieldsOf(key)).toMatchObject({ resolution: { name: "Won't Do" } });
  });

  test('dates the change of category, not the change of status within it', async () => {
    const site = jiraSite();
    const key = await site.make('CM', 'Task');
    await site.transition(key, 'In Progress');
    const before = (await site.fieldsOf(key))['statuscategorychangedate'];
    site.kernel.clock.set(site.kernel.clock.now() + 60_000);
    await site.transition(key, 'In Review');
    expect((await site.fieldsOf(key))['statuscategorychangedate']).toBe(before);
  });

  test('an unknown transition is refused', async () => {
    const site = jiraSite();
    const key = await site.make('CM', 'Task');
    expect((await site.call(ada, 'POST', `/issue/${key}/transitions`, { transition: { id: '99' } })).status).toBe(400);
  });
});

test('an edit is one history with an item per field, and none when nothing changes', async () => {
  const site = jiraSite();
  const key = await site.make('CM', 'Task', { labels: ['a'] });
  const fields = { summary: 'New', customfield_10026: 3, assignee: { accountId: 'ben' } };
  await site.call(ada, 'PUT', `/issue/${key}`, { fields, update: { labels: [{ add: 'b' }, { remove: 'zzz' }] } });
  await site.call(ada, 'PUT', `/issue/${key}`, { fields });
  expect(await histories(site, key)).toEqual([
    [
      {
        field: 'summary',
        fieldtype: 'jira',
        fieldId: 'summary',
        from: null,
        fromString: 'Task of CM',
        to: null,
        toString: 'New',
      },
      {
        field: 'Story Points',
        fieldtype: 'custom',
        fieldId: 'customfield_10026',
        from: null,
        fromString: null,
        to: null,
        toString: '3',
      },
      {
        field: 'assignee',
        fieldtype: 'jira',
        fieldId: 'assignee',
        from: null,
        fromString: null,
        to: 'ben',
        toString: 'Ben Bitdiddle',
      },
      { field: 'labels', fieldtype: 'jira', fieldId: 'labels', from: null, fromString: 'a', to: null, toString: 'a b' },
    ],
  ]);
});

test('an edit with one wrong field changes nothing at all', async () => {
  const site = jiraSite();
  const key = await site.make('CM', 'Task');
  const answer = await site.call(ada, 'PUT', `/issue/${key}`, { fields: { summary: 'New', duedate: 'soon' } });
  expect(answer).toMatchObject({ status: 400, body: { errors: { duedate: aText } } });
  expect(await site.fieldsOf(key)).toMatchObject({ summary: 'Task of CM' });
  expect(await histories(site, key)).toEqual([]);
});

test('a field may not stand in both fields and update', async () => {
  const site = jiraSite();
  const key = await site.make('CM', 'Task');
  const body = { fields: { labels: ['a'] }, update: { labels: [{ add: 'b' }] } };
  expect((await site.call(ada, 'PUT', `/issue/${key}`, body)).status).toBe(400);
});

test('deleting an epic leaves its children without parent; sub-tasks go only when told so', async () => {
  const site = jiraSite();
  const epic = await site.make('CM', 'Epic');
  const story = await site.make('CM', 'Story', { parent: { key: epic } });
  await site.make('CM', 'Sub-task', { parent: { key: story } });
  await site.call(ada, 'DELETE', `/issue/${epic}`);
  expect(await site.fieldsOf(story)).not.toHaveProperty('parent');
  expect((await site.call(ada, 'DELETE', `/issue/${story}`)).status).toBe(400);
  expect((await site.call(ada, 'DELETE', `/issue/${story}?deleteSubtasks=true`)).status).toBe(204);
  expect(await site.find('project = CM')).toEqual([]);
});
