import { getAppContext } from '@forge/api';
import { kvs } from '@forge/kvs';
import { migrationRunner } from '@forge/sql';
import { MIGRATIONS } from './migrations';

const MARK = 'schema';

/** By installation, because one runtime may serve several sites; a site whose tables are there has a settled promise. */
const ready = new Map<string, Promise<void>>();

/** Makes sure that the tables are there: at most one read of the mark per site and warm runtime. */
export async function ensureSchema(): Promise<void> {
  const site = siteKey();
  const known = ready.get(site);
  if (known) return known;
  const run = migrateUnlessMarked();
  ready.set(site, run);
  try {
    await run;
  } catch (error) {
    ready.delete(site);
    throw error;
  }
}

/** Runs what is missing whatever the mark says: on install, hourly, and when a table turns out to be missing. */
export async function migrate(): Promise<void> {
  for (const { name, statement } of MIGRATIONS) migrationRunner.enqueue(name, statement);
  await migrationRunner.run();
  await kvs.set(MARK, MIGRATIONS.length);
  ready.set(siteKey(), Promise.resolve());
}

async function migrateUnlessMarked(): Promise<void> {
  const steps = await kvs.get<number>(MARK);
  if (steps === undefined || steps < MIGRATIONS.length) await migrate();
}

const siteKey = (): string => getAppContext().installationAri.toString();
