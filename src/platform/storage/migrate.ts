import { getAppContext } from '@forge/api';
import { kvs } from '@forge/kvs';
import { migrationRunner } from '@forge/sql';
import { MIGRATIONS } from './migrations';

const MARK = 'schema';

/** By installation, because one runtime may serve several sites. It settles once the site's tables are there. */
const ready = new Map<string, Promise<void>>();

/** Makes sure that the tables are there: at most one read of the mark per site and warm runtime. */
export function ensureSchema(): Promise<void> {
  return ready.get(siteKey()) ?? remember(migrateUnlessMarked());
}

/** Runs what is missing whatever the mark says: on install and hourly. */
export function migrate(): Promise<void> {
  return remember(runMigrations());
}

/** After a table turned out to be missing; callers that saw the same state share one run. */
export function repairSchema(seen: Promise<void>): Promise<void> {
  const known = ready.get(siteKey());
  return known === undefined || known === seen ? migrate() : known;
}

function remember(run: Promise<void>): Promise<void> {
  const site = siteKey();
  ready.set(site, run);
  run.catch(() => {
    if (ready.get(site) === run) ready.delete(site);
  });
  return run;
}

async function migrateUnlessMarked(): Promise<void> {
  const steps = await kvs.get<number>(MARK);
  if (steps === undefined || steps < MIGRATIONS.length) await runMigrations();
}

async function runMigrations(): Promise<void> {
  for (const { name, statement } of MIGRATIONS) migrationRunner.enqueue(name, statement);
  await migrationRunner.run();
  await kvs.set(MARK, MIGRATIONS.length);
}

const siteKey = (): string => getAppContext().installationAri.toString();
