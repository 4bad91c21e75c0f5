import type { DatabaseSync } from 'node:sqlite';
import { EMPTY } from '../control/state.ts';
import type { Site } from '../site.ts';
import { SiteError } from '../siteError.ts';
import { ensureAdministrator } from './administrator.ts';
import { importInto } from './importing.ts';
import type { CliOptions } from './options.ts';
import { seedSite, type SeedModule } from './seed.ts';

/** What the site was filled with, if it was. */
export function filledWith(db: DatabaseSync): string | undefined {
  db.exec('CREATE TABLE IF NOT EXISTS site_filling (source TEXT NOT NULL)');
  const found = db.prepare('SELECT source FROM site_filling').get()?.['source'];
  return typeof found === 'string' ? found : undefined;
}

/**
 * Fills a fresh site by the seed or the import, once: what it was filled with is remembered. When that fails, the site is
 * empty again, so that nothing stays half loaded. Answers a sentence for the user; undefined when there was nothing to do.
 */
export async function fill(site: Site, options: CliOptions, seed: SeedModule | undefined): Promise<string | undefined> {
  const { db } = site.kernel;
  const source = options.import?.file ?? options.seed;
  if (source === undefined) return ensureAdministrator(site);
  const before = filledWith(db);
  if (before === source) return undefined;
  if (before !== undefined) {
    throw new SiteError(
      `The state in ${options.stateDir} holds ${before}. Add --fresh to forget it, or give another --state.`,
    );
  }
  const started = performance.now();
  let report = '';
  try {
    if (options.import) {
      const administrator = ensureAdministrator(site) ?? '';
      report = `${await importInto(site, options.import)}\n${administrator}\n`;
    }
    await seed?.default(seedSite(site));
  } catch (error) {
    await site.states.restore(EMPTY);
    throw error;
  }
  db.prepare('INSERT INTO site_filling (source) VALUES (?)').run(source);
  return `${report}Filled from ${source} in ${((performance.now() - started) / 1000).toFixed(1)} s.`;
}
