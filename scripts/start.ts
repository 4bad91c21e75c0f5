import { spawn } from 'node:child_process';
import { buildUi } from './buildUi.ts';

/**
 * Builds what has changed and brings up the local site with the demo company in it. Options are those of the local
 * site (see local/README.md), for example `npm start -- --port 4000 --fresh`.
 */
await buildUi();
const site = spawn(
  process.execPath,
  ['local/main.ts', '--app', '.', '--seed', 'scripts/demo/seed.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
// The terminal's Ctrl-C reaches the site by itself; a signal sent to this process alone does not.
process.on('SIGTERM', () => site.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
site.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
