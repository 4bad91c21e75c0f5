import { benchChanges } from './bench/changes.ts';
import { benchPage } from './bench/page.ts';
import { benchProjects } from './bench/projects.ts';
import { printReport, type Figure } from './bench/report.ts';
import { benchTree } from './bench/tree.ts';
import { benchLargeTree } from './bench/largeTree.ts';
import { buildUi } from './buildUi.ts';

/**
 * Measures the performance budgets on local sites, each beside the naive way in the same run. `npm run bench -- tree`
 * runs only the named ones. Ends with an error when a budget is missed.
 */
const BENCHES: Record<string, () => Promise<Figure[]>> = {
  tree: benchTree,
  'large-tree': benchLargeTree,
  changes: benchChanges,
  projects: benchProjects,
  page: benchPage,
};

const asked = process.argv.slice(2);
await buildUi();
const figures: Figure[] = [];
for (const [name, run] of Object.entries(BENCHES))
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await run()));
process.exitCode = printReport(figures) === 0 ? 0 : 1;
