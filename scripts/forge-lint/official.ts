import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Finding } from './finding.ts';

type LintMessage = { line: number; message: string; reference: string };
type LintResult = { file: string; errors: LintMessage[]; warnings: LintMessage[]; approvals: LintMessage[] };
type Linter = { bootstrap(): Promise<void>; batchExecute(inputs: unknown[]): Promise<LintResult[]> };
type ParseFile = (code: string, file: string) => unknown;

/** The part of `@forge/lint` that is used; the package's own types pull half of the Forge CLI. */
type ForgeLint = {
  getClientSideLintersOnly(manifest: unknown, environment: string, logger: object, flags: object): Promise<Linter[]>;
  tsParser(code: string, file: string, options: { project: undefined }): unknown;
  parseSourceFile(file: string, parse: ParseFile): Promise<unknown>;
};

const lint = createRequire(path.resolve('package.json'))('@forge/lint') as ForgeLint;

/** Runtimes that Atlassian refuses; the linters would otherwise ask a feature service for them. */
const REFUSED_RUNTIMES = ['sandbox', 'nodejs18.x', 'nodejs20.x'];

/** Runs the linters of `forge lint` over the manifest and the given folders. A linter that crashes is an error too. */
export async function runOfficialLinters(manifest: unknown, folders: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const inputs = await Promise.all(folders.flatMap(listSources).map((file) => parse(file)));
  const linters = await lint.getClientSideLintersOnly(manifest, 'development', crashLogger(findings), featureFlags);
  await Promise.all(linters.map((linter) => linter.bootstrap()));
  for (const results of await Promise.all(linters.map((linter) => linter.batchExecute(inputs)))) {
    for (const result of results) findings.push(...toFindings(result));
  }
  return findings;
}

function toFindings(result: LintResult): Finding[] {
  const convert = (level: Finding['level']) => (m: LintMessage) => ({
    level,
    file: result.file,
    line: m.line,
    message: m.message,
    rule: m.reference,
  });
  return [...result.errors, ...result.approvals].map(convert('error')).concat(result.warnings.map(convert('warning')));
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(jsx?|tsx?)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.split(path.sep).includes('dist'));
}

// Without a tsconfig project: with one, the linters skip every TypeScript file that its globs do not name.
const parse = (file: string) =>
  lint.parseSourceFile(file, (code, name) => lint.tsParser(code, name, { project: undefined }));

/** The linters report a crash through their logger and go on; that must not pass for a clean run. */
function crashLogger(findings: Finding[]) {
  const crashed = (message: unknown) => {
    findings.push({ level: 'error', file: 'manifest.yml', line: 1, message: String(message), rule: 'linter-crash' });
  };
  const ignore = () => undefined;
  return { info: crashed, warn: crashed, error: crashed, debug: ignore, trace: ignore };
}

const featureFlags = {
  getDeprecatedRuntimes: () => Promise.resolve(REFUSED_RUNTIMES),
  checkGate: () => Promise.resolve(false),
  getConfig: () => Promise.resolve({}),
  isFeatureEnabled: () => Promise.resolve(false),
  shutdown: () => undefined,
};
