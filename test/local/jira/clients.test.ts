import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
// Its package offers no entry for CommonJS, which is what jest loads: hence the path.
import { createCloudClient } from '../../../node_modules/jira.js/dist/index.js';
import { aList, aText, something } from './matchers.ts';
import { ada, jiraSite } from './site.ts';

// An independent client whose schemas come from Atlassian's own API description judges every answer.
let server: ServerType;
let client: ReturnType<typeof createCloudClient>;
let site: ReturnType<typeof jiraSite>;

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const fetch = (request: Request) => site.jira.fetch(request, ada);
    server = serve({ fetch, port: 0 }, (info: AddressInfo) => resolve(info.port));
  });
  const host = `http://localhost:${port}`;
  site = jiraSite({}, host);
  client = createCloudClient({
    host,
    auth: { type: 'basic', email: 'ada@example.test', apiToken: 'x' },
    onSchemaMismatch: 'throw',
  });
  await site.make('CM', 'Epic', { summary: 'Epic' });
  await site.make('CM', 'Story', { summary: 'Story', parent: { key: 'CM-1' } });
});
afterAll(() => new Promise((done) => void server.close(done)));

const text = (value: string) => ({
  type: 'doc' as const,
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: value }] }],
});

test('the site, oneself and other people', async () => {
  expect(await client.serverInfo.getServerInfo()).toMatchObject({ deploymentType: 'Cloud' });
  expect(await client.myself.getCurrentUser()).toMatchObject({ accountId: 'ada', timeZone: 'America/Chicago' });
  expect(await client.users.getUser({ accountId: 'ben' })).toMatchObject({ displayName: 'Ben Bitdiddle' });
  expect(await client.userSearch.findUsers({ query: 'bit' })).toHaveLength(1);
  expect(await client.userSearch.findAssignableUsers({ project: 'CM' })).toHaveLength(2);
  expect(await client.users.getAllUsers()).toHaveLength(4);
  expect(await client.groups.findGroups({ query: 'admin' })).toMatchObject({ total: 1 });
});

test('projects, their statuses and the words of the site', async () => {
  expect(await client.projects.searchProjects({ expand: 'insight,lead' })).toMatchObject({ total: 2, isLast: true });
  expect(await client.projects.getProject({ projectIdOrKey: 'TM' })).toMatchObject({ style: 'next-gen' });
  expect(await client.projects.getAllStatuses({ projectIdOrKey: 'CM' })).toHaveLength(5);
  const team = await client.projects.getProject({ projectIdOrKey: 'TM' });
  expect(await client.projects.getHierarchy({ projectId: Number(team.id) })).toMatchObject({
    projectId: Number(team.id),
  });
  expect((await client.workflowStatusCategories.getStatusCategories()).map((one) => one.id)).toEqual([1, 2, 4, 3]);
  expect((await client.workflowStatuses.getStatuses()).length).toBeGreaterThan(4);
  expect(await client.status.search({})).toMatchObject({ isLast: true });
  expect(await client.issueTypes.getIssueAllTypes()).toContainEqual(
    expect.objectContaining({ name: 'Chantier', hierarchyLevel: 1 }),
  );
  expect((await client.issueFields.getFields()).map((field) => field.name)).toContain('Story Points');
  expect(await client.projectCategories.getAllProjectCategories()).toEqual([]);
  expect(await client.issueLinkTypes.getIssueLinkTypes()).toMatchObject({ issueLinkTypes: aList });
});

test('an issue from creation to deletion', async () => {
  const made = await client.issues.createIssue({
    fields: {
      project: { key: 'CM' },
      issuetype: { name: 'Task' },
      summary: 'Made by a client',
      description: text('words'),
    },
  });
  const issueIdOrKey = made.key;
  await client.issues.editIssue({ issueIdOrKey, fields: { labels: ['a'], parent: { key: 'CM-1' } } });
  const { transitions } = await client.issues.getTransitions({ issueIdOrKey });
  const done = transitions?.find((one) => one.to?.statusCategory?.key === 'done');
  await client.issues.doTransition({ issueIdOrKey, transition: { id: done?.id ?? '' } });
  const issue = await client.issues.getIssue({ issueIdOrKey, expand: 'changelog' });
  expect(issue.fields).toMatchObject({ labels: ['a'], parent: { key: 'CM-1' }, resolution: { name: 'Done' } });
  const log = await client.issues.getChangeLogs({ issueIdOrKey });
  expect(log.values?.map((one) => one.items?.map((item) => item.field))).toEqual([
    ['labels', 'IssueParentAssociation'],
    ['resolution', 'status'],
  ]);
  await client.issues.deleteIssue({ issueIdOrKey });
  await expect(client.issues.getIssue({ issueIdOrKey })).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('searching, counting, matching and reading in bulk', async () => {
  const page = await client.issueSearch.searchAndReconsileIssuesUsingJqlPost({
    jql: 'project = CM ORDER BY key',
    fields: ['summary', 'status', 'parent'],
    maxResults: 1,
  });
  expect(page).toMatchObject({ isLast: false, issues: [{ key: 'CM-1' }] });
  expect(await client.issueSearch.countIssues({ jql: 'parent = CM-1' })).toEqual({ count: 1 });
  const id = Number(page.issues?.[0]?.id);
  expect(await client.issueSearch.matchIssues({ issueIds: [id], jqls: ['project = CM'] })).toMatchObject({
    matches: [{ matchedIssues: [id] }],
  });
  expect(await client.issues.bulkFetchIssues({ issueIdsOrKeys: ['CM-2', 'NO-1'], fields: ['summary'] })).toMatchObject({
    issues: [{ key: 'CM-2' }],
    issueErrors: [{ id: 'NO-1' }],
  });
  expect(await client.issues.getBulkChangelogs({ issueIdsOrKeys: ['CM-1'] })).toMatchObject({ issueChangeLogs: [] });
  expect(
    await client.jql.parseJqlQueries({ queries: ['project = CM', 'project ='], validation: 'warn' }),
  ).toMatchObject({
    queries: [{ structure: something }, { errors: [aText] }],
  });
  expect(await client.jql.getAutoComplete()).toMatchObject({ jqlReservedWords: aList });
});

test('properties, comments, links and rights', async () => {
  const issueIdOrKey = 'CM-2';
  await client.issueProperties.setIssueProperty({ issueIdOrKey, propertyKey: 'p', body: { a: 1 } });
  expect(await client.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: 'p' })).toEqual({
    key: 'p',
    value: { a: 1 },
  });
  await client.issueComments.addComment({ issueIdOrKey, body: text('hello') });
  expect(await client.issueComments.getComments({ issueIdOrKey })).toMatchObject({ total: 1 });
  await client.issueLinks.linkIssues({
    type: { name: 'Blocks' },
    inwardIssue: { key: 'CM-1' },
    outwardIssue: { key: 'CM-2' },
  });
  const rights = await client.permissions.getMyPermissions({ permissions: 'EDIT_ISSUES', projectKey: 'CM' });
  expect(rights.permissions?.['EDIT_ISSUES']).toMatchObject({ havePermission: true });
  expect(await client.permissions.getBulkPermissions({ globalPermissions: ['ADMINISTER'] })).toEqual({
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [],
  });
  expect(await client.permissions.getPermittedProjects({ permissions: ['BROWSE_PROJECTS'] })).toMatchObject({
    projects: [{ key: 'CM' }, { key: 'TM' }],
  });
});
