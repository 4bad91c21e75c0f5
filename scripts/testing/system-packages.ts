import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the tests need besides npm's packages, and the Debian packages that bring it. */
const NEEDED = [
  {
    what: 'a Chromium browser',
    binaries: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    packages: ['chromium'],
  },
  { what: 'MariaDB', binaries: ['/usr/sbin/mariadbd'], packages: ['mariadb-server-core', 'mariadb-client-core'] },
] as const;

/** Installs what is missing through the system's package manager; answers one line for each thing that it could not. */
export function installMissingPackages(): string[] {
  const missing = NEEDED.filter((need) => !need.binaries.some((file) => existsSync(file)));
  const packages = missing.flatMap((need) => need.packages);
  if (packages.length === 0) return [];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(', ')}`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  return missing
    .filter((need) => !need.binaries.some((file) => existsSync(file)))
    .map((need) => `${need.what} is missing: sudo apt-get install ${need.packages.join(' ')}`);
}

function aptGet(...args: string[]): void {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
