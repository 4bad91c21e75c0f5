import path from 'node:path';
import { parseArgs } from 'node:util';
import type { SqlEngineKind } from '../forge/sql/index.ts';
import { SiteError } from '../siteError.ts';

export interface CliOptions {
  appDir: string;
  stateDir: string;
  port: number;
  sql: SqlEngineKind;
  bundleDir: string | undefined;
  /** Module that fills a fresh site; undefined to leave it empty. */
  seed: string | undefined;
  import: ImportOptions | undefined;
  fresh: boolean;
  schedules: boolean;
}

export interface ImportOptions {
  file: string;
  projects: string | undefined;
  onError: 'stop' | 'continue';
}

export const USAGE = `Usage: node local/main.ts [options]
  --app <dir>             folder of the app's manifest.yml (default: this folder)
  --state <dir>           folder of everything the site remembers (default: .local in the app's folder)
  --port <number>         port of the site; the app's pages are served on the next one (default: 3900; 0: free ports)
  --sql sqlite|mariadb    engine behind Forge SQL (default: sqlite)
  --seed <module.ts>      fills a fresh site; its default export is (site) => Promise<void>
  --no-demo               leaves a fresh site empty, whatever --seed says
  --import <file>         fills a fresh site from a Jira export (.ndjson or .ndjson.gz)
  --projects <file.json>  names of the projects of that export
  --on-error stop|continue  what a broken line of it does (default: stop)
  --fresh                 forgets the state first
  --no-schedules          fires scheduled triggers only when the control says so
  --bundle <dir>          folder of bundles that may be used again`;

/** A command line that is not understood; its message is for a person. */
export class UsageError extends SiteError {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`);
    this.name = 'UsageError';
  }
}

/** @throws UsageError */
export function parseOptions(args: readonly string[], cwd: string): CliOptions {
  const values = read(args);
  const appDir = path.resolve(cwd, values.app ?? '.');
  const absolute = (file: string | undefined): string | undefined => file && path.resolve(cwd, file);
  const importFile = absolute(values.import);
  return {
    appDir,
    stateDir: absolute(values.state) ?? path.join(appDir, '.local'),
    port: portOf(values.port ?? '3900'),
    sql: oneOf('--sql', values.sql ?? 'sqlite', ['sqlite', 'mariadb']),
    bundleDir: absolute(values.bundle),
    seed: values['no-demo'] === true || importFile !== undefined ? undefined : absolute(values.seed),
    import:
      importFile === undefined
        ? undefined
        : {
            file: importFile,
            projects: absolute(values.projects),
            onError: oneOf('--on-error', values['on-error'] ?? 'stop', ['stop', 'continue']),
          },
    fresh: values.fresh ?? false,
    schedules: values['no-schedules'] !== true,
  };
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    app: text,
    state: text,
    port: text,
    sql: text,
    seed: text,
    import: text,
    projects: text,
    'on-error': text,
    bundle: text,
    fresh: flag,
    'no-demo': flag,
    'no-schedules': flag,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_535) return port;
  throw new UsageError(`--port wants a number from 0 to 65534, not ${text}.`);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} wants ${allowed.join(' or ')}, not ${value}.`);
  return found;
}
