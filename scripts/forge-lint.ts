import { readFileSync } from 'node:fs';
import YAML from 'yaml';
import { formatFinding } from './forge-lint/finding.ts';
import { goOffline } from './forge-lint/offline.ts';
import { runServerRules } from './forge-lint/server-rules.ts';

/** Checks manifest and sources as `forge lint` does, without login or network. Warnings count as errors. */
const unchecked = goOffline();
// Loaded only now: the linters read the variables that goOffline sets when they are imported.
const { runOfficialLinters } = await import('./forge-lint/official.ts');

const manifest: unknown = YAML.parse(readFileSync('manifest.yml', 'utf8'));
const findings = [...(await runOfficialLinters(manifest, ['src', 'static'])), ...runServerRules(manifest)];
for (const finding of findings) console.log(formatFinding(finding));
console.log(`Forge lint: ${findings.length} findings`);
if (unchecked.length > 0)
  console.log(`REST scopes not checked for ${unchecked.join(', ')}: no OpenAPI document at hand`);
process.exitCode = findings.length === 0 ? 0 : 1;
