import { ada, app, ben, jiraSite, nobody, type Json } from './site.ts';
import type { Caller } from '../../../local/kernel/types.ts';

/** CM-1 is open to all, CM-2 restricted to Ada; project TM is browsed by Ben only. */
async function guardedSite() {
  const site = jiraSite({
    globalPermissions: [
      {
        key: 'app-1__DEVELOPMENT__administer',
        name: 'Administer',
        description: 'All of it',
        defaultGrants: ['jira-administrators'],
      },
    ],
  });
  await site.make('CM', 'Task', { summary: 'open' });
  await site.make('CM', 'Task', { summary: 'secret' });
  await site.make('TM', 'Task', { summary: 'team' });
  site.jira.restrictIssue('CM-2', ['ada']);
  site.jira.setPermissions('TM', { BROWSE_PROJECTS: ['account:ben'] });
  return site;
}

const ALL = 'project in (CM, TM) order by key';

describe('what may not be seen is not there', () => {
  test.each<[string, Caller, string[]]>([
    ['the restricted issue is for those named', ada, ['CM-1', 'CM-2']],
    ['the project is for those who browse it', ben, ['CM-1', 'TM-1']],
    ['the app is above both', app, ['CM-1', 'CM-2', 'TM-1']],
    ['anonymous sees nothing', nobody, []],
  ])('%s: in search, counts, bulk reads and by key alike', async (_, caller, keys) => {
    const { find, call } = await guardedSite();
    expect(await find(ALL, caller)).toEqual(keys);
    expect((await call(caller, 'POST', '/search/approximate-count', { jql: ALL })).body).toEqual({
      count: keys.length,
    });
    const named = ['CM-1', 'CM-2', 'TM-1'];
    const bulk = await call(caller, 'POST', '/issue/bulkfetch', { issueIdsOrKeys: named, fields: ['summary'] });
    expect((bulk.body['issues'] as Json[]).map((one) => one['key'])).toEqual(keys);
    expect(bulk.body['issueErrors']).toHaveLength(3 - keys.length);
    for (const key of named) {
      const answer = await call(caller, 'GET', `/issue/${key}`);
      expect(answer.status).toBe(keys.includes(key) ? 200 : 404);
    }
  });

  test('a project is hidden from lists, statuses and sight', async () => {
    const { call } = await guardedSite();
    expect((await call(ada, 'GET', '/project/search')).body).toMatchObject({ total: 1, values: [{ key: 'CM' }] });
    expect((await call(ada, 'GET', '/project/TM')).status).toBe(404);
    expect((await call(nobody, 'GET', '/project/search')).body).toMatchObject({ total: 0, values: [] });
  });

  test('a parent that may not be seen is left out of its child', async () => {
    const { make, fieldsOf, jira } = await guardedSite();
    const epic = await make('CM', 'Epic');
    const child = await make('CM', 'Story', { parent: { key: epic } });
    jira.restrictIssue(epic, ['ada']);
    expect(await fieldsOf(child)).toHaveProperty('parent');
    expect(await fieldsOf(child, ben)).not.toHaveProperty('parent');
  });

  test('an app access rule keeps the app out of a project', async () => {
    const { jira, find, call } = await guardedSite();
    jira.setAppAccess('CM', false);
    expect(await find(ALL, app)).toEqual(['TM-1']);
    expect((await call(app, 'GET', '/issue/CM-1')).status).toBe(404);
    expect(await find(ALL, ada)).toEqual(['CM-1', 'CM-2']);
  });

  test('archived issues leave search but can be read, and not edited', async () => {
    const { call, find } = await guardedSite();
    await call(ada, 'POST', '/project/CM/archive');
    expect(await find(ALL, app)).toEqual(['TM-1']);
    expect((await call(ada, 'GET', '/issue/CM-1')).status).toBe(200);
    expect((await call(ada, 'PUT', '/issue/CM-1', { fields: { summary: 'x' } })).status).toBe(403);
  });

  test('who has no Jira is refused', async () => {
    const { call } = await guardedSite();
    expect((await call({ kind: 'user', accountId: 'cid' }, 'GET', '/project/search')).status).toBe(403);
  });
});

describe('what may be seen but not done is refused with 403', () => {
  test.each([
    ['EDIT_ISSUES', 'PUT', '/issue/CM-1', { fields: { summary: 'x' } }],
    ['TRANSITION_ISSUES', 'POST', '/issue/CM-1/transitions', { transition: { id: '31' } }],
    ['DELETE_ISSUES', 'DELETE', '/issue/CM-1', undefined],
    ['EDIT_ISSUES', 'PUT', '/issue/CM-1/properties/p', { a: 1 }],
    ['ADD_COMMENTS', 'POST', '/issue/CM-1/comment', { body: { type: 'doc', version: 1, content: [] } }],
  ])('%s: %s %s', async (permission, method, path, body) => {
    const { jira, call } = await guardedSite();
    jira.setPermissions('CM', { [permission]: ['group:jira-admins'] });
    expect((await call(ben, method, path, body)).status).toBe(403);
    expect((await call(ada, method, path, body)).status).toBeLessThan(300);
  });
});

describe('asking for permissions', () => {
  test('mypermissions answers exactly what was asked, for one place', async () => {
    const { call, jira } = await guardedSite();
    jira.setPermissions('CM', { EDIT_ISSUES: ['group:jira-admins'] });
    const asked = await call(ben, 'GET', '/mypermissions?permissions=EDIT_ISSUES,BROWSE_PROJECTS&issueKey=CM-1');
    expect(asked.body).toMatchObject({
      permissions: {
        EDIT_ISSUES: { havePermission: false, type: 'PROJECT' },
        BROWSE_PROJECTS: { havePermission: true },
      },
    });
    expect(Object.keys(asked.body['permissions'] as Json)).toHaveLength(2);
  });

  test.each(['', '?permissions=', '?permissions=NO_SUCH'])('mypermissions%s is refused', async (query) => {
    const { call } = await guardedSite();
    expect((await call(ada, 'GET', `/mypermissions${query}`)).status).toBe(400);
  });

  test('a check filters numbers, and drops what does not exist', async () => {
    const { call } = await guardedSite();
    const projectPermissions = [
      { permissions: ['EDIT_ISSUES', 'BROWSE_PROJECTS'], projects: [10000, 10001, 99], issues: [10000, 10001, 10002] },
    ];
    const answer = await call(ben, 'POST', '/permissions/check', {
      globalPermissions: ['ADMINISTER'],
      projectPermissions,
    });
    expect(answer.body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'EDIT_ISSUES', projects: [10000, 10001], issues: [10000, 10002] },
        { permission: 'BROWSE_PROJECTS', projects: [10000, 10001], issues: [10000, 10002] },
      ],
    });
    expect((await call(ben, 'POST', '/permissions/check', {})).body).toEqual({
      globalPermissions: [],
      projectPermissions: [],
    });
  });

  test('the rights of others are for administrators', async () => {
    const { call } = await guardedSite();
    const question = { accountId: 'ada', globalPermissions: ['ADMINISTER'] };
    expect(await call(ben, 'POST', '/permissions/check', question)).toMatchObject({
      status: 403,
      body: { errorMessages: ['Only Jira administrators can perform this operation.'] },
    });
    expect((await call(app, 'POST', '/permissions/check', question)).body).toMatchObject({
      globalPermissions: ['ADMINISTER'],
    });
  });

  test('an unknown permission is refused by name', async () => {
    const { call } = await guardedSite();
    expect(await call(ada, 'POST', '/permissions/check', { globalPermissions: ['PERMISSION_123'] })).toMatchObject({
      status: 400,
      body: { errors: { PERMISSION_123: 'Unrecognized permission' } },
    });
  });

  test("the app's own permission starts with its defaults and can be granted", async () => {
    const { call, jira } = await guardedSite();
    const key = 'app-1__DEVELOPMENT__administer';
    const held = async (caller: Caller) =>
      (await call(caller, 'POST', '/permissions/check', { globalPermissions: [key] })).body['globalPermissions'];
    expect([await held(ada), await held(ben)]).toEqual([[key], []]);
    jira.grantGlobal(key, ['account:ben']);
    expect([await held(ada), await held(ben)]).toEqual([[], [key]]);
    const mine = (await call(ben, 'GET', `/mypermissions?permissions=${key}`)).body;
    expect(mine).toMatchObject({
      permissions: { [key]: { havePermission: true, type: 'GLOBAL', name: 'Administer' } },
    });
  });
});
