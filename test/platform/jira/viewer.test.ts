import { createJiraViewer } from '../../../src/platform/jira/viewer';
import { stubJira, type Answer } from './jiraStub';

const MINE = 'GET /rest/api/3/mypermissions';
const APP_PERMISSION = 'ari:cloud:ecosystem::extension/app-uuid/env-uuid/static/administer-okrs';
const held = (permissions: Record<string, boolean>): Answer => ({
  json: {
    permissions: Object.fromEntries(
      Object.entries(permissions).map(([key, havePermission]) => [key, { havePermission }]),
    ),
  },
});
const epic = (id: string, over: object = {}) => ({
  ...{ id, fields: { issuetype: { hierarchyLevel: 1 }, project: { id: `p${id}` }, parent: null } },
  ...over,
});
const editmeta = { fields: { summary: {} } };

describe('issues in the viewer’s view', () => {
  it('costs one call for one issue, with the viewer’s rights', async () => {
    const { calls } = stubJira({ 'GET /rest/api/3/issue/1': [{ json: epic('1', { editmeta }) }] });
    expect(await createJiraViewer().issuesInView(['1'])).toEqual([{ id: '1', hierarchyLevel: 1, mayEdit: true }]);
    expect(calls.map(({ who }) => who)).toEqual(['user']);
  });

  it.each([
    ['an empty edit screen and no permission', { editmeta: { fields: {} } }, held({ EDIT_ISSUES: false }), false],
    ['no word of an edit screen and no permission', {}, held({ EDIT_ISSUES: false }), false],
    ['an empty edit screen and the permission', { editmeta: { fields: {} } }, held({ EDIT_ISSUES: true }), true],
    ['an answer without the permission', {}, held({}), false],
  ])('judges %s', async (_what, over, permissions, mayEdit) => {
    stubJira({ 'GET /rest/api/3/issue/1': [{ json: epic('1', over) }], [MINE]: [permissions] });
    expect(await createJiraViewer().issuesInView(['1'])).toEqual([expect.objectContaining({ mayEdit })]);
  });

  it('leaves out what the viewer does not see', async () => {
    stubJira({ 'GET /rest/api/3/issue/1': [{ status: 404, json: {} }] });
    expect(await createJiraViewer().issuesInView(['1'])).toEqual([]);
  });

  it('asks once per project for many', async () => {
    const issues = [epic('1'), epic('2'), epic('3', { fields: { ...epic('3').fields, project: { id: 'p1' } } })];
    const { calls } = stubJira({
      'POST /rest/api/3/issue/bulkfetch': [{ json: { issues } }],
      [MINE]: [held({ EDIT_ISSUES: true }), held({ EDIT_ISSUES: false })],
    });
    const seen = await createJiraViewer().issuesInView(['1', '2', '3', '4']);
    expect(seen.map(({ id, mayEdit }) => [id, mayEdit])).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
    ]);
    expect(calls).toHaveLength(3);
  });

  it.each([
    ['fails', { status: 500, json: {} }],
    ['refuses', { status: 403, json: {} }],
    ['is not reached', { broken: true as const }],
  ])('is refused, not granted, when the question %s', async (_what, answer) => {
    stubJira({
      'POST /rest/api/3/issue/bulkfetch': [{ json: { issues: [epic('1'), epic('2')] } }],
      [MINE]: [answer, answer],
    });
    await expect(createJiraViewer().issuesInView(['1', '2'])).rejects.toMatchObject({ name: 'PlumblineFailure' });
  });

  it('asks nothing about nothing', async () => {
    const { calls } = stubJira({});
    expect(await createJiraViewer().issuesInView([])).toEqual([]);
    expect(calls).toEqual([]);
  });
});

describe('the viewer', () => {
  it.each([
    ['Jira’s administrator', held({ ADMINISTER: true, [APP_PERMISSION]: false }), true],
    ['who has the app’s permission', held({ ADMINISTER: false, [APP_PERMISSION]: true }), true],
    ['anybody else', held({ ADMINISTER: false, [APP_PERMISSION]: false }), false],
    ['who has no access to Jira', { status: 403, json: {} }, false],
  ])('administers OKRs: %s', async (_who, answer, administers) => {
    const { calls } = stubJira({ [MINE]: [answer] });
    expect(await createJiraViewer().administers()).toBe(administers);
    expect(decodeURIComponent(calls[0]?.path ?? '')).toContain(APP_PERMISSION);
  });

  it('is asked about Jira’s own permission alone where the app’s is unknown', async () => {
    stubJira({ [MINE]: [{ status: 400, json: {} }, held({ ADMINISTER: true })] });
    expect(await createJiraViewer().administers()).toBe(true);
  });

  it('is no administrator as long as Jira does not say so', async () => {
    stubJira({ [MINE]: [{ status: 500, json: {} }] });
    await expect(createJiraViewer().administers()).rejects.toMatchObject({ code: 'jiraUnavailable' });
  });

  it.each([
    [{ json: { timeZone: 'Europe/Paris' } }, 'Europe/Paris'],
    [{ status: 401, text: '<html>' }, null],
    [{ json: {} }, null],
  ])('has the time zone that %j tells: %j', async (answer, zone) => {
    stubJira({ 'GET /rest/api/3/myself': [answer] });
    expect(await createJiraViewer().timeZone()).toBe(zone);
  });

  it.each([
    [{ json: { id: '10001' } }, true],
    [{ status: 404, json: {} }, false],
  ])('sees a project by the answer %j: %j', async (answer, sees) => {
    stubJira({ 'GET /rest/api/3/project/10001': [answer] });
    expect(await createJiraViewer().seesProject('10001')).toBe(sees);
  });
});

describe('names of projects', () => {
  it('are read with the viewer’s rights, in one call', async () => {
    const { calls } = stubJira({
      'GET /rest/api/3/project/search': [
        { json: { values: [{ id: '1', key: 'A', name: 'Alpha', style: 'next-gen' }] } },
      ],
    });
    expect(await createJiraViewer().projectNames(['1', '2'])).toEqual([{ id: '1', key: 'A', name: 'Alpha' }]);
    const path = '/rest/api/3/project/search?maxResults=50&id=1&id=2';
    expect(calls).toEqual([expect.objectContaining({ who: 'user', path })]);
  });

  it('are not asked for without projects', async () => {
    const { calls } = stubJira({});
    expect(await createJiraViewer().projectNames([])).toEqual([]);
    expect(calls).toEqual([]);
  });
});
