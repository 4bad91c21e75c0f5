import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { textWith } from './matchers.ts';
import { ada, app, jiraSite, type Json } from './site.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (number: number, more: Json = {}): Json => ({
  id: String(70000 + number),
  key: `OLD-${number}`,
  project: 'OLD',
  type: 'Story',
  summary: `Number ${number}`,
  status: 'Open',
  statusCategory: 'new',
  created: '2015-07-16T05:59:39.000+0000',
  updated: '2016-01-01T00:00:00.000+0000',
  ...more,
});

/** Writes an export; a text stands for a line as it is. */
function exported(name: string, lines: readonly (Json | string)[]): string {
  const file = path.join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

const REAL = [
  row(1, {
    type: 'Epic',
    status: 'Closed',
    statusCategory: 'done',
    resolution: "Won't Fix",
    resolutiondate: '2015-07-22T01:49:47.000+0000',
  }),
  row(2, {
    epic: 'OLD-1',
    assignee: 'abc123',
    labels: ['ios'],
    components: ['Core'],
    priority: 'Urgent',
    fixVersions: [{ id: '17748', name: '1.7', released: true, archived: false, releaseDate: '2016-02-29' }],
    sprints: [{ id: 5, name: 'Sprint 5', state: 'closed', completeDate: null }],
    links: [
      { type: 'Depends', dir: 'outward', key: 'OLD-1' },
      { type: 'Depends', dir: 'inward', key: 'GONE-1' },
    ],
    comments: [{ id: '1', author: 'def456', created: '2015-07-17T00:00:00.000+0000' }],
  }),
  row(3, { type: 'Sub-task', subtask: true, parent: 'OLD-2' }),
  row(4, { epic: 'GONE-9' }),
];

test.each(['export.ndjson', 'export.ndjson.gz'])('%s is loaded with all that it holds', async (name) => {
  const { jira, fieldsOf, call, find } = jiraSite();
  const file = exported(name, REAL);
  expect(await jira.importExport({ file, onError: 'stop' })).toEqual({
    issues: 4,
    projects: 1,
    people: 2,
    leftOut: [],
    missingEpics: 1,
    missingParents: 0,
    missingLinks: 1,
  });
  expect((await call(ada, 'GET', '/issue/70002')).body).toMatchObject({ key: 'OLD-2' });
  expect(await fieldsOf('OLD-1', app)).toMatchObject({
    issuetype: { hierarchyLevel: 1 },
    status: { name: 'Closed', statusCategory: { key: 'done' } },
    resolution: { name: "Won't Fix" },
    resolutiondate: '2015-07-22T01:49:47.000+0000',
  });
  expect(await fieldsOf('OLD-2', app)).toMatchObject({
    parent: { key: 'OLD-1' },
    assignee: { accountId: 'abc123', emailAddress: 'abc123@example.invalid' },
    labels: ['ios'],
    components: [{ name: 'Core' }],
    fixVersions: [{ id: '17748', released: true }],
    priority: { name: 'Urgent' },
    created: '2015-07-16T05:59:39.000+0000',
    updated: '2016-01-01T00:00:00.000+0000',
    customfield_10020: [{ id: 5, state: 'closed' }],
    issuelinks: [{ outwardIssue: { key: 'OLD-1' } }],
    comment: { total: 1 },
  });
  expect(await fieldsOf('OLD-3', app)).toMatchObject({ parent: { key: 'OLD-2' }, issuetype: { subtask: true } });
  expect(await fieldsOf('OLD-4', app)).not.toHaveProperty('parent');
  expect(await find('issue in childIssuesOf(OLD-1)')).toEqual(['OLD-3', 'OLD-2']);
});

test('no history is invented, and nothing is told to the app', async () => {
  const { jira, call, events } = jiraSite();
  await jira.importExport({ file: exported('quiet.ndjson', REAL), onError: 'stop' });
  expect((await call(ada, 'GET', '/issue/OLD-1/changelog')).body).toMatchObject({ total: 0 });
  expect(events).toEqual([]);
});

test('new issues go on from the highest number, in the first open status', async () => {
  const { jira, make, fieldsOf } = jiraSite();
  await jira.importExport({ file: exported('next.ndjson', REAL), onError: 'stop' });
  const key = await make('OLD', 'Story');
  expect(key).toBe('OLD-5');
  expect(await fieldsOf(key)).toMatchObject({ status: { name: 'Open' } });
});

describe('a line that cannot be used', () => {
  const broken: [string, Json | string, string][] = [
    ['no JSON', '{"id": 7', 'it is not JSON'],
    ['no key', { ...row(9), key: undefined }, 'key'],
    ['a key of another project', { ...row(9), project: 'OTHER' }, 'key OLD-9 is not of project OTHER'],
    ['a date that is none', row(9, { created: 'soon' }), 'created: is not a point in time'],
    ['a category that is none', row(9, { statusCategory: 'almost' }), 'statusCategory'],
    ['an issue for the second time', row(1), 'the issue OLD-1 stands in the file twice'],
  ];

  test.each(broken)('%s: stops with its number, and nothing of the file stays', async (_, line, reason) => {
    const { jira, find, people } = jiraSite();
    const file = exported('broken.ndjson', [REAL[0] ?? '', '', line, row(8, { reporter: 'late' })]);
    await expect(jira.importExport({ file, onError: 'stop' })).rejects.toThrow(
      /Line 3 of .* cannot be used: .*Nothing of the file was kept/,
    );
    await expect(jira.importExport({ file, onError: 'stop' })).rejects.toThrow(reason);
    expect(await find('project = OLD')).toEqual([]);
    expect(people.find('late')).toBeUndefined();
  });

  test.each(broken)('%s: is left out and counted when the import goes on', async (_, line, reason) => {
    const { jira, find } = jiraSite();
    const file = exported('broken.ndjson', [REAL[0] ?? '', line, row(8)]);
    const summary = await jira.importExport({ file, onError: 'continue' });
    expect(summary).toMatchObject({
      issues: 2,
      leftOut: [{ line: 2, reason: textWith(reason) }],
    });
    expect(await find('project = OLD')).toEqual(['OLD-8', 'OLD-1']);
  });
});

test('an issue that is on the site already is not written over', async () => {
  const { jira, fieldsOf } = jiraSite();
  const file = exported('twice.ndjson', [row(1)]);
  await jira.importExport({ file, onError: 'stop' });
  await expect(jira.importExport({ file, onError: 'stop' })).rejects.toThrow('OLD-1 is on the site already');
  const changed = exported('other.ndjson', [row(1, { summary: 'Other' }), row(2)]);
  expect(await jira.importExport({ file: changed, onError: 'continue' })).toMatchObject({ issues: 1 });
  expect(await fieldsOf('OLD-1')).toMatchObject({ summary: 'Number 1' });
});

test('an id that is taken gives way, the key stays', async () => {
  const { jira, make, fieldsOf } = jiraSite();
  await make('CM', 'Task');
  await jira.importExport({ file: exported('ids.ndjson', [row(1, { id: '10000' })]), onError: 'stop' });
  expect(await fieldsOf('CM-1')).toMatchObject({ summary: 'Task of CM' });
  expect(await fieldsOf('OLD-1')).toMatchObject({ summary: 'Number 1' });
});

describe('a file that cannot be read is one clear sentence', () => {
  test.each([
    ['that is missing', () => ({ file: path.join(folder, 'none.ndjson') }), 'does not exist.'],
    ['that is a folder', () => ({ file: folder }), 'is a folder; a file is needed.'],
    ['that is no gzip', () => ({ file: exportedAs('plain.ndjson.gz', 'text') }), 'is not a complete gzip file.'],
    [
      'that was cut off',
      () => ({ file: exportedAs('cut.ndjson.gz', gzipSync(JSON.stringify(row(1))).subarray(0, 60)) }),
      'is not a complete gzip file.',
    ],
    [
      'whose projects are missing',
      () => ({ file: exported('x.ndjson', []), projects: path.join(folder, 'none.json') }),
      'does not exist.',
    ],
    [
      'whose projects are none',
      () => ({ file: exported('x.ndjson', []), projects: exported('y.json', [{ a: 1 }]) }),
      'is not a list of projects',
    ],
  ])('%s', async (_, request, sentence) => {
    const { jira } = jiraSite();
    await expect(jira.importExport({ ...request(), onError: 'continue' })).rejects.toThrow(sentence);
  });
});

function exportedAs(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('the list of projects brings names, components and versions', async () => {
  const { jira, call } = jiraSite();
  const projects = path.join(folder, 'projects.json');
  const described = [
    {
      id: '555',
      key: 'OLD',
      name: 'Old times',
      description: 'd',
      components: [{ name: 'Core', description: 'c' }],
      versions: [{ id: '9', name: '1.0', released: true }],
    },
  ];
  writeFileSync(projects, JSON.stringify(described));
  await jira.importExport({ file: exported('z.ndjson', REAL), projects, onError: 'stop' });
  expect((await call(ada, 'GET', '/project/OLD')).body).toMatchObject({
    id: '555',
    name: 'Old times',
    components: [{ name: 'Core', description: 'c' }],
    versions: [{ id: '9', name: '1.0', released: true }, { name: '1.7' }],
  });
});
