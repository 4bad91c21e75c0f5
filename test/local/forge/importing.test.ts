import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSite } from '../../support/site';

const app = path.join(process.cwd(), 'test/local/forge/fixture-app');
const issue = (n: number): string =>
  JSON.stringify({
    id: String(100 + n),
    key: `IMP-${n}`,
    project: 'IMP',
    type: 'Task',
    summary: `Issue ${n}`,
    status: 'Open',
    statusCategory: 'new',
    created: '2021-01-01T00:00:00.000+0000',
    updated: '2021-01-02T00:00:00.000+0000',
    reporter: 'r1',
  });

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'import-'));
  file = path.join(dir, 'issues.ndjson');
  writeFileSync(file, `${issue(1)}\n{broken\n${issue(3)}\n`);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const start = (...args: string[]) =>
  startSite({ app, state: path.join(dir, 'state'), args: ['--import', file, ...args] });

describe('an import with a broken line', () => {
  it('stops with the number of the line and leaves an empty site', async () => {
    await expect(start()).rejects.toThrow(/line 2/i);
    writeFileSync(file, `${issue(1)}\n`);
    const site = await start();
    expect(site.output()).toContain('Imported 1 issues');
    await site.stop();
  });

  it('goes on without the line when told to, and says so', async () => {
    const site = await start('--on-error', 'continue');
    try {
      expect(site.output()).toContain('Imported 2 issues');
      expect(site.output()).toMatch(/Line 2 is left out/);
    } finally {
      await site.stop();
    }
  });
});

describe('a site that holds one thing', () => {
  it('is not filled with another, unless it is to forget the first', async () => {
    writeFileSync(file, `${issue(1)}\n`);
    await (await start()).stop();
    const other = path.join(dir, 'other.ndjson');
    writeFileSync(other, `${issue(1)}\n${issue(2)}\n`);
    await expect(start('--import', other)).rejects.toThrow('Add --fresh to forget it');
    const site = await start('--import', other, '--fresh');
    expect(site.output()).toContain('Imported 2 issues');
    await site.stop();
  });
});
