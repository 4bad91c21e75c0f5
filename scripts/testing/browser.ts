import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const BINARIES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without the network flags a browser on a closed network keeps looking up its vendor's hosts. */
const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine. @throws Error that says what to install where there is none */
export async function openBrowser(): Promise<Browser> {
  const executablePath = BINARIES.find((file) => existsSync(file));
  if (executablePath === undefined) throw new Error('A Chromium browser is missing: sudo apt-get install chromium');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
