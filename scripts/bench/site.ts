import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { seedSite } from '../../local/cli/seed.ts';
import { createSite, type Site } from '../../local/site.ts';
import { plumblineOn, type PlumblineClient } from '../plumblineClient.ts';

/** Who does everything in a benchmark: a Jira administrator. */
export const ADMIN = { accountId: '712020:bench', email: 'bench@example.invalid', displayName: 'Bench' };

export type BenchSite = Site & { app: PlumblineClient; drain(): Promise<void> };

/** Runs `work` on a fresh site of its own, in this process, and takes the site away again. */
export async function onFreshSite<T>(work: (site: BenchSite) => Promise<T>): Promise<T> {
  const stateDir = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const site = await createSite({
    appDir: '.',
    stateDir,
    port: 0,
    schedules: false,
    bundleDir: path.resolve('node_modules/.cache/local-site'),
  });
  try {
    site.people.upsert({
      ...ADMIN,
      groups: ['jira-admins'],
      products: ['jira', 'confluence'],
      timeZone: 'UTC',
      locale: 'en_US',
    });
    site.forge.start();
    const seed = seedSite(site);
    return await work({ ...site, app: plumblineOn((call) => seed.invoke(call)), drain: () => seed.drain() });
  } finally {
    await site.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
