import { spawnSync } from 'node:child_process';
import { installMissingPackages } from './testing/system-packages.ts';
import { runJest } from './testing/jest-run.ts';

/**
 * Runs everything and ends with `N passed, N failed`: each check counts as one, each test as itself.
 * `npm test -- <path…>` runs only the tests under these paths, without the checks.
 */
const CHECKS = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'build', command: ['scripts/build.ts'] },
  { name: 'Forge lint', command: ['scripts/forge-lint.ts'] },
] as const;

function passes(name: string, command: readonly string[]): boolean {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${Math.round((performance.now() - started) / 1000)} s)`);
  return status === 0;
}

const paths = process.argv.slice(2);
const missing = installMissingPackages();
for (const line of missing) console.error(line);

const results = paths.length > 0 ? [] : CHECKS.map(({ name, command }) => passes(name, command));
const tests = runJest(paths);

const passed = results.filter(Boolean).length + tests.passed;
const failed = results.filter((ok) => !ok).length + tests.failed + missing.length;
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
