import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

export type TestCounts = { passed: number; failed: number; skipped: number };

/** Runs jest over the given paths and counts from its own report. A suite that cannot even load counts as failed. */
export function runJest(args: readonly string[]): TestCounts {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jest-report-'));
  const file = path.join(folder, 'report.json');
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${file}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const counts = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
      skipped: counts.numPendingTests,
    };
  } catch (error) {
    console.error('jest left no readable report:', error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
