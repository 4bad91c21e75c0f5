import type { SeedSite } from '../../local/cli/seed.ts';
import fillDemo from '../../scripts/demo/seed.ts';
import { DEMO_NOW } from './demoNow.ts';

export { startPage } from '../../scripts/demo/seed.ts';

/** Fills a site with the demo company as it is on one certain day, so that its numbers are the same on every other. */
export default async function seed(site: SeedSite): Promise<void> {
  const { clock } = site.kernel;
  const now = Date.parse(DEMO_NOW);
  clock.set(now);
  await fillDemo({
    ...site,
    kernel: { ...site.kernel, clock: { now: () => clock.now(), set: (epochMs) => clock.set(epochMs ?? now) } },
  });
}
