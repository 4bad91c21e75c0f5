import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createConnection } from 'mariadb';
import { SiteError } from '../../siteError.ts';

const MISSING =
  'MariaDB is not installed; install the Debian package: apt-get install mariadb-server-core mariadb-client-core';
const SQL_MODE =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
const START_MS = 20_000;

export interface MariaDbServer {
  socket: string;
  stop(): Promise<void>;
}

/** The socket stands in the system's temporary folder, because the path of a socket may have 107 characters only. */
const socketOf = (dir: string): string =>
  path.join(os.tmpdir(), `forge-sql-${createHash('sha256').update(path.resolve(dir)).digest('hex').slice(0, 12)}.sock`);

const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--user=root'] : []);

/** Starts a MariaDB of its own for `dir` (data kept there) and waits until it answers. It dies with this process. */
export async function startMariaDb(dir: string): Promise<MariaDbServer> {
  const data = path.join(path.resolve(dir), 'data');
  install(data);
  const socket = socketOf(dir);
  rmSync(socket, { force: true });
  const child = launch(data, socket);
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  const kill = (): void => void child.kill('SIGTERM');
  process.once('exit', kill);
  try {
    await ready(socket, child);
  } catch (error) {
    kill();
    throw new SiteError(`MariaDB did not start. ${complaint}`, { cause: error });
  }
  return {
    socket,
    async stop() {
      process.off('exit', kill);
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      kill();
      await ended;
    },
  };
}

function install(data: string): void {
  if (existsSync(path.join(data, 'mysql'))) return;
  mkdirSync(data, { recursive: true });
  const result = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--innodb-log-file-size=8M',
      ...asRoot(),
    ],
    { encoding: 'utf8' },
  );
  if (result.error) throw new SiteError(MISSING, { cause: result.error });
  if (result.status !== 0) throw new SiteError(`MariaDB could not lay out its files. ${result.stderr.slice(-1000)}`);
}

/** `setpriv` lets the kernel stop the server when this process dies, even when it is killed. */
function launch(data: string, socket: string): ChildProcess {
  const server = ['/usr/sbin/mariadbd', '/usr/libexec/mariadbd', '/usr/bin/mariadbd'].find(existsSync);
  if (server === undefined) throw new SiteError(MISSING);
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--skip-log-bin',
    '--innodb-buffer-pool-size=64M',
    '--innodb-log-file-size=8M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-flush-method=nosync',
    '--innodb-doublewrite=0',
    '--performance-schema=OFF',
    '--max-allowed-packet=16M',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--default-time-zone=+00:00',
    `--sql-mode=${SQL_MODE}`,
    ...asRoot(),
  ];
  return spawn('setpriv', ['--pdeathsig', 'TERM', server, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function ready(socket: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      const connection = await createConnection({ socketPath: socket, user: 'root', connectTimeout: 500 });
      await connection.end();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
