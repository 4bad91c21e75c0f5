import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../../scripts/coach/report';

const SCRIPT = join(__dirname, '../../../scripts/coach.ts');

export type Ran = { code: number | null; out: string; err: string };

/** Runs the command as people do, in a process of its own. */
export function runCoach(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Does something with a file that is gone afterwards. */
export function withFile<Answer>(content: string | Uint8Array, use: (file: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'coach-'));
  try {
    const file = join(folder, 'texts.tsv');
    writeFileSync(file, content);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type JsonRow = {
  line: number;
  text: string;
  verdict: string;
  confidence: number;
  language: string;
  spans: { start: number; end: number; words: string }[];
  reasons: { messageKey: string; sentence: string; spans: { words: string }[] }[];
  notes: string[];
};

/** What `--json` prints, and nothing else on that stream. */
export function coachJson(content: string | Uint8Array): Ran & { report: Report; rows: readonly JsonRow[] } {
  const ran = withFile(content, (file) => runCoach(file, '--json'));
  const report = JSON.parse(ran.out) as Report;
  return { ...ran, report, rows: report.rows as readonly unknown[] as readonly JsonRow[] };
}
