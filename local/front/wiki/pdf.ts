import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];
const LIMIT_MS = 30_000;

/** Prints HTML to PDF with the Chromium of this machine; undefined where there is none. */
export function findPdfPrinter(): ((html: string) => Promise<Uint8Array>) | undefined {
  const browser = BROWSERS.find((file) => existsSync(file));
  if (browser === undefined) return undefined;
  const run = promisify(execFile);
  return async (html) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'page-export-'));
    try {
      const page = path.join(folder, 'page.html');
      const target = path.join(folder, 'page.pdf');
      await writeFile(page, html);
      const profile = `--user-data-dir=${path.join(folder, 'profile')}`;
      await run(browser, [...ARGUMENTS, profile, `--print-to-pdf=${target}`, pathToFileURL(page).href], {
        timeout: LIMIT_MS,
      });
      return await readFile(target);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
}
