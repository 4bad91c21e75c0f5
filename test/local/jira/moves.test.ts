import { ada, jiraSite, type Json } from './site.ts';

const items = (site: ReturnType<typeof jiraSite>): Json[] =>
  (site.events.at(-1)?.payload['changelog'] as { items: Json[] }).items;

describe('moving an issue to another project', () => {
  test('gives it a new key; the old one still finds it', async () => {
    const site = jiraSite();
    const old = await site.make('CM', 'Story');
    expect(site.jira.moveIssue(old, 'TM', ada)).toBe('TM-1');
    expect((await site.call(ada, 'GET', `/issue/${old}`)).body).toMatchObject({ key: 'TM-1' });
    expect(await site.find(`key = ${old}`)).toEqual(['TM-1']);
    const bulk = await site.call(ada, 'POST', '/issue/bulkfetch', {
      issueIdsOrKeys: [old, 'TM-1'],
      fields: ['summary'],
    });
    expect(bulk.body).toMatchObject({ issues: [{ key: 'TM-1' }], issueErrors: [] });
  });

  test('is told as one moved event with project, key, type and status', async () => {
    const site = jiraSite();
    const key = await site.make('CM', 'Epic');
    site.jira.moveIssue(key, 'TM', ada);
    expect(site.events.at(-1)).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      payload: {
        jiraEventTypeName: 'issue_moved',
        issue: { key: 'TM-1', fields: { issuetype: { name: 'Chantier' } } },
      },
    });
    expect(items(site).map((item) => item['field'])).toEqual(['project', 'Key', 'issuetype', 'status']);
  });

  test('takes sub-tasks along and keeps them under it', async () => {
    const site = jiraSite();
    const story = await site.make('CM', 'Story');
    const subtask = await site.make('CM', 'Sub-task', { parent: { key: story } });
    const moved = site.jira.moveIssue(story, 'TM', ada);
    expect(await site.fieldsOf(subtask)).toMatchObject({ project: { key: 'TM' }, parent: { key: moved } });
  });

  test('lets go of an epic that may not hold it there', async () => {
    const site = jiraSite();
    const epic = await site.make('CM', 'Epic');
    const story = await site.make('CM', 'Story', { parent: { key: epic } });
    site.jira.moveIssue(story, 'TM', ada);
    expect(await site.fieldsOf(story)).not.toHaveProperty('parent');
    expect(items(site)).toContainEqual(
      expect.objectContaining({ field: 'IssueParentAssociation', fromString: epic, to: null }),
    );
  });

  test('keeps an epic across company-managed projects', async () => {
    const site = jiraSite();
    site.jira.createProject({ key: 'CX', name: 'Other', lead: 'ada' });
    const epic = await site.make('CM', 'Epic');
    const story = await site.make('CM', 'Story', { parent: { key: epic } });
    site.jira.moveIssue(epic, 'CX', ada);
    expect(await site.fieldsOf(story)).toMatchObject({ parent: { key: 'CX-1' } });
  });

  test('keeps the done category under another name of the status', async () => {
    const site = jiraSite();
    const statuses = [
      { name: 'Idea', category: 'new' as const },
      { name: 'Shipped', category: 'done' as const },
    ];
    site.jira.createProject({ key: 'CX', name: 'Other', lead: 'ada', statuses });
    const key = await site.make('CM', 'Task');
    await site.transition(key, 'Done');
    site.jira.moveIssue(key, 'CX', ada);
    expect(await site.fieldsOf(key)).toMatchObject({ status: { name: 'Shipped' }, resolution: { name: 'Done' } });
  });
});

describe('converting an epic into a story', () => {
  test('lets its children go and is told with the change of type', async () => {
    const site = jiraSite();
    const epic = await site.make('CM', 'Epic');
    const story = await site.make('CM', 'Story', { parent: { key: epic } });
    site.jira.convertIssue(epic, 'Story', ada);
    expect(await site.fieldsOf(epic)).toMatchObject({ issuetype: { hierarchyLevel: 0 } });
    expect(await site.fieldsOf(story)).not.toHaveProperty('parent');
    expect(items(site)).toMatchObject([{ field: 'issuetype', fromString: 'Epic', toString: 'Story' }]);
  });

  test('is done by an edit through REST as well', async () => {
    const site = jiraSite();
    const epic = await site.make('CM', 'Epic');
    await site.call(ada, 'PUT', `/issue/${epic}`, { fields: { issuetype: { name: 'Task' } } });
    expect(await site.fieldsOf(epic)).toMatchObject({ issuetype: { name: 'Task' } });
  });

  test('comes to nothing when another field of the same edit is wrong', async () => {
    const site = jiraSite();
    const epic = await site.make('CM', 'Epic');
    const fields = { issuetype: { name: 'Task' }, duedate: 'soon' };
    expect((await site.call(ada, 'PUT', `/issue/${epic}`, { fields })).status).toBe(400);
    expect(await site.fieldsOf(epic)).toMatchObject({ issuetype: { name: 'Epic' } });
  });
});
