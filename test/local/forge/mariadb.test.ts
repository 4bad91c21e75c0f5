import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestSite } from '../../support/site';
import { asAda, startFixture } from './fixture';

let state: string;
let site: TestSite;
beforeEach(async () => {
  state = mkdtempSync(path.join(os.tmpdir(), 'mariadb-'));
  site = await startFixture({ state, sql: 'mariadb' });
});
afterEach(async () => {
  await site.stop();
  rmSync(state, { recursive: true, force: true });
});

const serverPid = (): number => {
  const data = path.join(state, 'mariadb/data');
  const file = readdirSync(data).find((name) => name.endsWith('.pid'));
  return Number(readFileSync(path.join(data, file ?? 'none'), 'utf8'));
};
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a site on MariaDB', () => {
  it('starts the server with the first statement, and goes back to snapshots', async () => {
    await asAda(site)('addNote', { id: 'kept', text: 'x' });
    await site.snapshot('one');
    await asAda(site)('addNote', { id: 'gone', text: 'x' });
    await site.reset({ to: 'one' });
    expect(await asAda(site)('notes')).toEqual([{ id: 'kept', body: 'x' }]);
    await site.reset({ scope: 'app' });
    expect(await asAda(site)('notes')).toEqual([]);
  });

  it('leaves no server behind, even when it is killed', async () => {
    await asAda(site)('notes');
    const pid = serverPid();
    expect(isAlive(pid)).toBe(true);
    process.kill(site.pid, 'SIGKILL');
    for (let tries = 0; tries < 200 && isAlive(pid); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(isAlive(pid)).toBe(false);
  });
});
