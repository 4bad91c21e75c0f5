import { app, ben, jiraSite } from '../site.ts';

/** Five issues of one project, an epic above two of them, dates around 13 August 2026 in Chicago (UTC-5). */
function filledSite() {
  const site = jiraSite({
    indexedProperties: [
      { entityType: 'issue', propertyKey: 'okr', path: 'count', type: 'number', searchAlias: 'okrCount' },
      { entityType: 'issue', propertyKey: 'okr', path: 'owner.name', type: 'string' },
      { entityType: 'project', propertyKey: 'plan', path: 'state', type: 'string', searchAlias: 'planState' },
    ],
  });
  const created = '2026-08-01T12:00:00.000Z';
  const at = (time: string): string => `2026-08-13T${time}Z`;
  site.jira.addIssues([
    { key: 'CM-1', type: 'Epic', summary: 'Ship the importer', created },
    {
      key: 'CM-2',
      type: 'Story',
      summary: 'Reading stories quickly',
      created,
      updated: at('23:13:19'),
      parent: 'CM-1',
      labels: ['fast'],
      storyPoints: 5,
      assignee: 'ada',
      properties: { okr: { count: 3, owner: { name: 'Ada' } } },
    },
    {
      key: 'CM-3',
      type: 'Bug',
      summary: 'Crash "on start" of the reader',
      created,
      updated: at('23:13:27'),
      parent: 'CM-1',
      labels: ['fast', 'ugly'],
      status: 'Done',
      resolution: "Won't Do",
      resolutiondate: at('20:00:00'),
      storyPoints: 2,
      history: [{ author: 'ben', created: at('20:00:00'), items: [{ field: 'status', from: 'To Do', to: 'Done' }] }],
    },
    {
      key: 'CM-4',
      type: 'Task',
      summary: 'Tidy up',
      created,
      updated: at('05:00:00'),
      due: '2026-08-20',
      components: ['Core'],
      properties: { other: { count: 3 } },
    },
    {
      key: 'CM-5',
      type: 'Sub-task',
      level: -1,
      summary: 'Half a story',
      created,
      parent: 'CM-2',
      fixVersions: [{ name: '1.0', released: true }],
      sprints: [{ name: 'Sprint 1', state: 'closed' }],
    },
  ]);
  return site;
}

const site = filledSite();

describe('a query finds', () => {
  test.each([
    ['project = CM', 'CM-5 CM-4 CM-3 CM-2 CM-1'],
    ['project = cm ORDER BY key', 'CM-1 CM-2 CM-3 CM-4 CM-5'],
    ['project = Company and key >= CM-4', 'CM-5 CM-4'],
    ['parent = CM-1', 'CM-3 CM-2'],
    ['parent in (CM-1, CM-2)', 'CM-5 CM-3 CM-2'],
    ['parent is empty', 'CM-4 CM-1'],
    ['issue in childIssuesOf("CM-1")', 'CM-5 CM-3 CM-2'],
    ['parentEpic = CM-1', 'CM-5 CM-3 CM-2'],
    ['"Epic Link" = CM-1', 'CM-3 CM-2'],
    ['issuetype in subTaskIssueTypes()', 'CM-5'],
    ['type = epic', 'CM-1'],
    ['statusCategory = done', 'CM-3'],
    ['statusCategory != Done and parent = CM-1', 'CM-2'],
    ['resolution = Unresolved and parent = CM-1', 'CM-2'],
    ['resolution in ("Won\'t Do", Unresolved)', 'CM-5 CM-4 CM-3 CM-2 CM-1'],
    ['labels = fast', 'CM-3 CM-2'],
    ['labels in (ugly, nothing)', 'CM-3'],
    ['labels != ugly', 'CM-2'],
    ['not labels = ugly', 'CM-2'],
    ['labels is empty and parent is not empty', 'CM-5'],
    ['(labels != ugly or labels is empty) and parent = CM-1', 'CM-2'],
    ['assignee = currentUser()', 'CM-2'],
    ['assignee in membersOf("jira-admins")', 'CM-2'],
    ['assignee != ben', 'CM-2'],
    ['assignee = "ada@example.test"', 'CM-2'],
    ['component = core', 'CM-4'],
    ['fixVersion in releasedVersions()', 'CM-5'],
    ['sprint in closedSprints()', 'CM-5'],
    ['"Story Points" > 2', 'CM-2'],
    ['cf[10026] <= 2', 'CM-3'],
    ['cf[10026] != 5', 'CM-3'],
    ['due < "2026-09-01"', 'CM-4'],
    ['summary ~ "read"', 'CM-3 CM-2'],
    ['summary ~ "story"', 'CM-5 CM-2'],
    ['summary ~ "stor"', 'CM-5 CM-2'],
    ['summary ~ "tor"', ''],
    ['summary ~ "imp*"', 'CM-1'],
    ['summary ~ "\\"on start\\""', 'CM-3'],
    ['summary ~ "\\"start on\\""', ''],
    ['summary !~ "story" and type = Task', 'CM-4'],
    ['okrCount >= 3', 'CM-2'],
    ["issue.property['okr'].count = 3", 'CM-2'],
    ['issue.property[okr].owner.name = Ada', 'CM-2'],
    ['issue.property[other].count = 3', ''],
    ['status was "To Do" and status = Done', 'CM-3'],
    ['status changed to Done by ben', 'CM-3'],
    ['status changed to Done by ada', ''],
    ['status changed after "2026-08-13" before "2026-08-14"', 'CM-3'],
    ['status was "To Do" on "2026-08-02" and type = Bug', 'CM-3'],
    ['status was "To Do" after "2026-08-14" and type = Bug', ''],
    ['status was not Done and type = Bug', ''],
    ['not status changed and parent = CM-1', 'CM-2'],
  ])('%s', async (jql, expected) => {
    expect((await site.find(jql)).join(' ')).toBe(expected);
  });
});

describe('what does not exist finds nothing and is no error', () => {
  test.each([
    'nosuchfield = 1',
    'not nosuchfield = 1',
    'project = NOPE',
    'status = Nowhere',
    'status was Nowhere',
    'assignee = ghost',
    'key = CM-99',
    'parent = CM-99',
    'labels is not word',
    'created >= 2026-08-10T10:00',
    'created >= "-1y"',
    'status ~ Done',
  ])('%s', async (jql) => {
    expect(await site.find(jql)).toEqual([]);
  });
});

describe('dates are read in the zone of who asks, at the grain of a minute', () => {
  test.each([
    ['updated >= "2026-08-13 18:13"', 'CM-3 CM-2'],
    ['updated > "2026-08-13 18:13"', 'CM-3 CM-2'],
    ['updated >= "2026-08-13 18:14"', ''],
    ['updated >= "2026-08-13" and updated < "2026-08-14" and project = CM', 'CM-4 CM-3 CM-2'],
    ['updated >= 2026-08-13 and updated <= 2026-08-13', 'CM-4'],
    ['updated >= "2026/08/13 0:00"', 'CM-4 CM-3 CM-2'],
    ['resolved >= "2026-08-13 15:00"', 'CM-3'],
    ['created < startOfMonth(1) and created >= startOfMonth() and type = Epic', 'CM-1'],
    ['created >= "-1w 3d" and type = Epic', 'CM-1'],
    ['created >= "-1W 2d" and type = Epic', ''],
    ['created >= "-4w -2d"', ''],
  ])('%s', async (jql, expected) => {
    expect((await site.find(jql)).join(' ')).toBe(expected);
  });

  test('another zone draws the line elsewhere', async () => {
    // 05:00 UTC is midnight in Chicago and 7 in the morning in Paris.
    expect(await site.find('updated = "2026-08-13 00:00"')).toEqual(['CM-4']);
    expect(await site.find('updated = "2026-08-13 07:00"', ben)).toEqual(['CM-4']);
    expect(await site.find('updated = "2026-08-13 05:00"', app)).toEqual(['CM-4']);
  });
});

test('sorting puts empty values last, and first when descending', async () => {
  expect(await site.find('project = CM order by "Story Points", key')).toEqual([
    'CM-3',
    'CM-2',
    'CM-1',
    'CM-4',
    'CM-5',
  ]);
  expect(await site.find('project = CM order by cf[10026] desc, key')).toEqual([
    'CM-1',
    'CM-4',
    'CM-5',
    'CM-2',
    'CM-3',
  ]);
});

test('a property of the project is found through its alias', async () => {
  await site.call(app, 'PUT', '/project/CM/properties/plan', { state: 'running' });
  expect(await site.find('planState = running and type = Epic')).toEqual(['CM-1']);
});
