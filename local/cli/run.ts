import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fill } from './fill.ts';
import { parseOptions } from './options.ts';
import { loadSeed } from './seed.ts';
import { createSite, type Site } from '../site.ts';
import { SiteError } from '../siteError.ts';

const STATE_FILES = [
  'site.db',
  'site.db-wal',
  'site.db-shm',
  'forge-sql.db',
  'forge-sql.db-wal',
  'forge-sql.db-shm',
  'mariadb',
  'snapshots',
  'bundle',
];

/** Starts a site as the command line says, prints its addresses and keeps it until a signal comes. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const started = performance.now();
  const options = parseOptions(process.argv.slice(2), process.cwd());
  // Only the site's own files: the folder may have been mistyped.
  if (options.fresh)
    STATE_FILES.forEach((file) => rmSync(path.join(options.stateDir, file), { recursive: true, force: true }));
  const isNew = !existsSync(path.join(options.stateDir, 'site.db'));
  const seed = options.seed === undefined ? undefined : await loadSeed(options.seed);
  const site = await createSite({
    appDir: options.appDir,
    stateDir: options.stateDir,
    port: options.port,
    sql: options.sql,
    schedules: options.schedules,
    startPage: seed?.startPage,
    ...(options.bundleDir !== undefined && { bundleDir: options.bundleDir }),
  });
  stopOnSignal(site);
  const filled = await fill(site, options, seed).catch(async (error: unknown) => {
    await site.stop();
    throw error;
  });
  site.forge.start();
  if (filled !== undefined) console.log(filled);
  console.log(`The site is at       ${site.url}`);
  console.log(`Jira REST            ${site.url}/rest/api/3   (a person's e-mail, any token)`);
  console.log(`Confluence REST      ${site.url}/wiki/api/v2`);
  console.log(`Control              ${site.url}/local/state`);
  console.log(`State                ${options.stateDir}${isNew ? ' (new)' : ''}`);
  console.log(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s. Ctrl-C stops it.`);
  process.send?.({ url: site.url, appOrigin: site.appOrigin });
}

function stopOnSignal(site: Site): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    site.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // A test that started the site and is gone wants it gone too.
  if (process.send) process.on('disconnect', stop);
}

/** Ends the process with a sentence where there is one, with the whole error otherwise. */
export function fail(error: unknown): never {
  console.error(error instanceof SiteError ? error.message : error);
  process.exit(1);
}
