import { aNumber } from './matchers.ts';
import { ada, app, jiraSite } from './site.ts';

const names = (site: ReturnType<typeof jiraSite>): string[] => site.events.map((event) => event.eventType);

test('a new issue is told with its people by account id and who did it', async () => {
  const site = jiraSite();
  await site.make('CM', 'Epic', { assignee: { accountId: 'ben' } });
  expect(site.events).toMatchObject([
    {
      eventType: 'avi:jira:created:issue',
      caller: ada,
      payload: {
        atlassianId: 'ada',
        issue: {
          key: 'CM-1',
          fields: {
            summary: 'Epic of CM',
            issuetype: { hierarchyLevel: 1 },
            project: { key: 'CM' },
            assignee: { accountId: 'ben' },
          },
        },
        associatedUsers: [{ accountId: 'ada' }, { accountId: 'ben' }],
      },
    },
  ]);
});

test('a transition is told with its changelog and both statuses', async () => {
  const site = jiraSite();
  const key = await site.make('CM', 'Task');
  await site.transition(key, 'Done', app);
  expect(site.events.at(-1)).toMatchObject({
    eventType: 'avi:jira:updated:issue',
    caller: app,
    payload: {
      jiraEventTypeName: 'issue_resolved',
      changelog: {
        items: [
          { field: 'resolution', fieldId: 'resolution', toString: 'Done' },
          { field: 'status', fieldId: 'status', from: '10000', fromString: 'To Do', to: '10001', toString: 'Done' },
        ],
      },
      associatedStatuses: [{ name: 'Done', statusCategory: { key: 'done' } }, { name: 'To Do' }],
    },
  });
});

test('a change of assignee is told twice, an edit that changes nothing not at all', async () => {
  const site = jiraSite();
  const key = await site.make('CM', 'Task');
  const body = { fields: { assignee: { accountId: 'ben' } } };
  await site.call(ada, 'PUT', `/issue/${key}`, body);
  await site.call(ada, 'PUT', `/issue/${key}`, body);
  expect(names(site).slice(1)).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
});

test('a refused edit tells nothing', async () => {
  const site = jiraSite();
  const key = await site.make('CM', 'Task');
  await site.call(ada, 'PUT', `/issue/${key}`, { fields: { summary: 'x', duedate: 'y' } });
  expect(names(site)).toEqual(['avi:jira:created:issue']);
});

test('deleting tells of the issue only: neither children nor sub-tasks nor links', async () => {
  const site = jiraSite();
  const epic = await site.make('CM', 'Epic');
  const story = await site.make('CM', 'Story', { parent: { key: epic } });
  await site.make('CM', 'Sub-task', { parent: { key: story } });
  await site.call(ada, 'POST', '/issueLink', {
    type: { name: 'Blocks' },
    inwardIssue: { key: epic },
    outwardIssue: { key: story },
  });
  const before = site.events.length;
  await site.call(ada, 'DELETE', `/issue/${story}?deleteSubtasks=true`);
  await site.call(ada, 'DELETE', `/issue/${epic}`);
  expect(site.events.slice(before)).toMatchObject([
    { eventType: 'avi:jira:deleted:issue', payload: { issue: { key: story } } },
    { eventType: 'avi:jira:deleted:issue', payload: { issue: { key: epic } } },
  ]);
});

test('the life of a project is told event by event, its issues are not', async () => {
  const site = jiraSite();
  const created = await site.call(ada, 'POST', '/project', { key: 'NP', name: 'New', leadAccountId: 'ada' });
  expect(created).toMatchObject({ status: 201, body: { key: 'NP', id: aNumber } });
  await site.make('NP', 'Task');
  await site.call(ada, 'PUT', '/project/NP', { name: 'Newer' });
  await site.call(ada, 'POST', '/project/NP/archive');
  await site.call(ada, 'POST', '/project/NP/restore');
  await site.call(ada, 'DELETE', '/project/NP');
  await site.call(ada, 'POST', '/project/NP/restore');
  await site.call(ada, 'DELETE', '/project/NP?enableUndo=false');
  expect(names(site)).toEqual([
    'avi:jira:created:project',
    'avi:jira:created:issue',
    'avi:jira:updated:project',
    'avi:jira:archived:project',
    'avi:jira:unarchived:project',
    'avi:jira:softdeleted:project',
    'avi:jira:restored:project',
    'avi:jira:deleted:project',
  ]);
  expect(site.events[0]).toMatchObject({ payload: { project: { id: aNumber, key: 'NP' } } });
});

test('links and comments are told with their ends', async () => {
  const site = jiraSite();
  const [one, two] = [await site.make('CM', 'Task'), await site.make('TM', 'Task')];
  const link = { type: { name: 'Blocks' }, inwardIssue: { key: one }, outwardIssue: { key: two } };
  await site.call(ada, 'POST', '/issueLink', link);
  await site.call(ada, 'POST', '/issueLink', link);
  await site.call(ada, 'POST', `/issue/${one}/comment`, { body: { type: 'doc', version: 1, content: [] } });
  expect(site.events.slice(2)).toMatchObject([
    { eventType: 'avi:jira:created:issuelink', payload: { sourceProjectId: '10000', destinationProjectId: '10001' } },
    { eventType: 'avi:jira:commented:issue', payload: { issue: { key: one } } },
  ]);
});

test('bulk fill tells nothing', () => {
  const site = jiraSite();
  site.jira.addIssues([{ project: 'CM', type: 'Task', summary: 'x', created: 0 }]);
  expect(site.events).toEqual([]);
});
