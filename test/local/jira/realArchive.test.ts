import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { app, jiraSite, type Json } from './site.ts';

// A public Jira's archive, too large to keep in the repository: read where it lies beside the checkout.
const folder = path.join(process.cwd(), '../shared/data/tidev');
const file = path.join(folder, 'issues-4k.ndjson.gz');
const found = existsSync(file);
if (!found) console.warn('Skipped: the archive of a real Jira is not beside the checkout.');

interface Row {
  key: string;
  epic?: string;
  parent?: string;
  statusCategory: string;
  resolution?: string;
}

const rows = (): Row[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

(found ? test : test.skip)(
  'the children of every epic are those that the file counts, by category and resolution',
  async () => {
    const { jira, call } = jiraSite();
    const projects = path.join(folder, 'projects.json');
    const summary = await jira.importExport({ file, projects, onError: 'stop' });
    const all = rows();
    const keys = new Set(all.map((row) => row.key));
    expect(summary).toMatchObject({ issues: all.length, projects: 5, missingEpics: 212, missingParents: 0 });

    const epics = new Set(all.flatMap((row) => (row.epic !== undefined && keys.has(row.epic) ? [row.epic] : [])));
    expect(epics.size).toBeGreaterThan(70);
    for (const epic of epics) {
      const expected = all
        .filter((row) => row.epic === epic && row.parent === undefined)
        .map((row) => `${row.key} ${row.statusCategory} ${row.resolution ?? '-'}`);
      const body = { jql: `parent = ${epic}`, fields: ['status', 'resolution'], maxResults: 500 };
      const issues = (await call(app, 'POST', '/search/jql', body)).body['issues'] as Json[];
      const actual = issues.map((issue) => {
        const fields = issue['fields'] as {
          status: { statusCategory: { key: string } };
          resolution: { name: string } | null;
        };
        return `${String(issue['key'])} ${fields.status.statusCategory.key} ${fields.resolution?.name ?? '-'}`;
      });
      expect(actual.sort()).toEqual(expected.sort());
    }
  },
);
