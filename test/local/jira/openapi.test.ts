import { answerFaults, readDocument } from './openApiDocument.ts';
import { ada, jiraSite } from './site.ts';

const found = readDocument();
const given = found ? test.each : test.skip.each;
if (!found) console.warn("Skipped: Atlassian's description of the Jira API is not beside the checkout.");

/** An epic with a story that has a history, a comment, a link and a property. */
async function filledSite() {
  const site = jiraSite();
  await site.make('CM', 'Epic');
  await site.make('CM', 'Story', { parent: { key: 'CM-1' }, customfield_10026: 3, assignee: { accountId: 'ben' } });
  await site.transition('CM-2', 'Done');
  await site.call(ada, 'PUT', '/issue/CM-2/properties/p', { a: 1 });
  await site.call(ada, 'POST', '/issue/CM-2/comment', { body: { type: 'doc', version: 1, content: [] } });
  const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'CM-1' }, outwardIssue: { key: 'CM-2' } };
  await site.call(ada, 'POST', '/issueLink', link);
  await site.call(ada, 'POST', '/projectCategory', { name: 'Care' });
  return site;
}

const task = { fields: { project: { key: 'CM' }, issuetype: { name: 'Task' }, summary: 'x' } };
const check = { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000], issues: [10000] }] };

describe("answers are as Atlassian's description says", () => {
  given([
    ['GET /serverInfo', '/serverInfo', 200, undefined],
    ['GET /myself', '/myself?expand=groups,applicationRoles', 200, undefined],
    ['GET /user', '/user?accountId=ben', 200, undefined],
    ['GET /user/search', '/user/search?query=a', 200, undefined],
    ['GET /user/bulk', '/user/bulk?accountId=ada', 200, undefined],
    ['GET /user/assignable/search', '/user/assignable/search?project=CM', 200, undefined],
    ['GET /users/search', '/users/search', 200, undefined],
    ['GET /groups/picker', '/groups/picker', 200, undefined],
    ['GET /group/bulk', '/group/bulk', 200, undefined],
    ['GET /group/member', '/group/member?groupname=jira-admins', 200, undefined],
    ['GET /mypermissions', '/mypermissions?permissions=EDIT_ISSUES', 200, undefined],
    ['GET /permissions', '/permissions', 200, undefined],
    ['POST /permissions/check', '/permissions/check', 200, check],
    ['POST /permissions/project', '/permissions/project', 200, { permissions: ['BROWSE_PROJECTS'] }],
    ['GET /project/search', '/project/search?expand=insight,lead,issueTypes,description,url', 200, undefined],
    ['GET /project/{projectIdOrKey}', '/project/TM', 200, undefined],
    ['GET /project/{projectIdOrKey}/statuses', '/project/CM/statuses', 200, undefined],
    ['GET /project/{projectId}/hierarchy', '/project/10001/hierarchy', 200, undefined],
    ['GET /projectCategory', '/projectCategory', 200, undefined],
    ['GET /issuetype', '/issuetype', 200, undefined],
    ['GET /issuetype/project', '/issuetype/project?projectId=10001', 200, undefined],
    ['GET /status', '/status', 200, undefined],
    ['GET /statuscategory', '/statuscategory', 200, undefined],
    ['GET /statuses/search', '/statuses/search', 200, undefined],
    ['GET /field', '/field', 200, undefined],
    ['GET /field/search', '/field/search', 200, undefined],
    ['GET /priority', '/priority', 200, undefined],
    ['GET /resolution', '/resolution', 200, undefined],
    ['GET /issueLinkType', '/issueLinkType', 200, undefined],
    ['POST /issue', '/issue', 201, task],
    ['GET /issue/{issueIdOrKey}', '/issue/CM-2?expand=changelog,names,schema&properties=*all', 200, undefined],
    ['GET /issue/{issueIdOrKey}/transitions', '/issue/CM-2/transitions', 200, undefined],
    ['GET /issue/{issueIdOrKey}/changelog', '/issue/CM-2/changelog', 200, undefined],
    ['GET /issue/{issueIdOrKey}/comment', '/issue/CM-2/comment', 200, undefined],
    ['GET /issue/{issueIdOrKey}/properties', '/issue/CM-2/properties', 200, undefined],
    ['GET /issue/{issueIdOrKey}/properties/{propertyKey}', '/issue/CM-2/properties/p', 200, undefined],
    ['POST /issue/bulkfetch', '/issue/bulkfetch', 200, { issueIdsOrKeys: ['CM-1', 'CM-99'] }],
    ['POST /search/jql', '/search/jql', 200, { jql: 'project = CM', fields: ['*all'], expand: 'names' }],
    ['POST /search/approximate-count', '/search/approximate-count', 200, { jql: 'project = CM' }],
    [
      'POST /jql/parse',
      '/jql/parse?validation=warn',
      200,
      { queries: ['parent in (CM-1) and status was Done order by key'] },
    ],
    ['POST /jql/match', '/jql/match', 200, { jqls: ['project = CM'], issueIds: [10000] }],
    ['GET /jql/autocompletedata', '/jql/autocompletedata', 200, undefined],
  ] as const)('%s', async (operation, path, status, body) => {
    if (!found) throw new Error('This test runs with the description only.');
    const { call } = await filledSite();
    const answer = await call(ada, operation.split(' ')[0] ?? '', path, body);
    expect(answer.status).toBe(status);
    expect(answerFaults(found, operation, status, answer.body)).toEqual([]);
  });

  given([
    ['a number as id', { issues: [{ id: 1 }] }],
    ['a total', { issues: [], total: 3 }],
    ['a text as issues', { issues: 'x' }],
  ])('the check itself objects to %s in a search answer', (_, body) => {
    expect(found && answerFaults(found, 'POST /search/jql', 200, body)).toHaveLength(1);
  });
});
