import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The permission linter downloads six OpenAPI documents unless each of these variables names a local file. */
const DOCUMENTS = {
  LOCAL_JIRA_SWAGGER: 'jira-v3',
  LOCAL_JSW_SWAGGER: 'jira-software',
  LOCAL_JSM_SWAGGER: 'jira-service-management',
  LOCAL_CONF_SWAGGER: 'confluence-v1',
  LOCAL_CONF_V2_SWAGGER: 'confluence-v2',
  LOCAL_BB_SWAGGER: 'bitbucket',
} as const;

/** Where OpenAPI documents are looked for, as `<name>.json` or `<name>.json.gz`. They are not part of the project. */
const SPECS_FOLDER = path.resolve('..', 'shared', 'specs');

/**
 * Cuts Forge's linters off the network: local OpenAPI documents, a throw-away cache, and a `fetch` that refuses.
 * Answers the names of the products whose scopes cannot be checked because no document is at hand.
 */
export function goOffline(): string[] {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'forge-lint-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const unchecked: string[] = [];
  for (const [variable, name] of Object.entries(DOCUMENTS)) {
    const document = readDocument(name);
    if (document === undefined) unchecked.push(name);
    const file = path.join(scratch, `${name}.json`);
    writeFileSync(file, document ?? '{"paths":{}}');
    process.env[variable] = file;
  }
  process.env.USE_LOCAL_SWAGGER = '1';
  process.env.XDG_CONFIG_HOME = scratch;
  globalThis.fetch = (input) => Promise.reject(new Error(`The Forge linters run offline, refused: ${describe(input)}`));
  return unchecked;
}

function readDocument(name: string): string | undefined {
  const plain = path.join(SPECS_FOLDER, `${name}.json`);
  if (existsSync(plain)) return readFileSync(plain, 'utf8');
  if (existsSync(`${plain}.gz`)) return gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
  return undefined;
}

function describe(input: string | URL | Request): string {
  return input instanceof Request ? input.url : String(input);
}
