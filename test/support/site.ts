import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createSiteClient, type SiteClient } from './siteClient';

export interface StartOptions {
  /** Folder of the app; default: the one in the working directory. */
  app?: string;
  sql?: 'sqlite' | 'mariadb';
  /** Module that fills the site. */
  seed?: string;
  /** Keeps this state folder instead of a temporary one that ends with the test. */
  state?: string;
  /** Fires scheduled triggers by time as well. */
  schedules?: boolean;
  /** More command-line options, such as `--import`. */
  args?: readonly string[];
}

/** A site in a process of its own. */
export interface TestSite extends SiteClient {
  url: string;
  appOrigin: string;
  /** Process id. */
  pid: number;
  /** What the process wrote so far. */
  output(): string;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** Starts the local site with free ports and waits until it is ready. Scheduled triggers fire only when told to. */
export async function startSite(options: StartOptions = {}): Promise<TestSite> {
  const state = options.state ?? mkdtempSync(path.join(os.tmpdir(), 'site-'));
  const child = launch(state, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const address = await readiness(child, () => output);
  return {
    ...address,
    ...createSiteClient(address.url),
    pid: child.pid ?? 0,
    output: () => output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      if (options.state === undefined) rmSync(state, { recursive: true, force: true });
    },
  };
}

function launch(state: string, options: StartOptions): ChildProcess {
  const root = process.cwd();
  const args = [
    ...['--app', options.app ?? root, '--state', state, '--port', '0'],
    ...(options.schedules === true ? [] : ['--no-schedules']),
    ...['--bundle', path.join(root, 'node_modules/.cache/local-site')],
    ...(options.sql === undefined ? [] : ['--sql', options.sql]),
    ...(options.seed === undefined ? [] : ['--seed', options.seed]),
    ...(options.args ?? []),
  ];
  return fork(path.join(root, 'local/main.ts'), args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
}

function readiness(child: ChildProcess, output: () => string): Promise<{ url: string; appOrigin: string }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The site was not ready in time. ${output()}`));
    }, START_MS);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve(message as { url: string; appOrigin: string });
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The site ended with code ${code ?? 'none'}. ${output()}`));
    });
  });
}
