import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../testing/browser.ts';
import { fillLargeTree } from './largeTree.ts';
import { addOkrs } from './okrs.ts';
import { median, type Figure } from './report.ts';
import { ADMIN, onFreshSite, type BenchSite } from './site.ts';

const MACRO = 'static/dist/macro';
const FRAME = 'iframe';

/** The macro in a real browser: what it loads first, when its tree is there, and how many rows it draws of ten thousand. */
export async function benchPage(): Promise<Figure[]> {
  const browser = await openBrowser();
  try {
    return [
      { what: 'macro: first JavaScript, gzip', figure: firstJavaScript() / 1024, unit: 'KB', budget: 150 },
      { what: 'macro: tree of 60 objectives visible', figure: await timeToTree(browser), unit: 'ms', budget: 1000 },
      { what: 'macro: rows drawn while 12,000 scroll by', figure: await rowsDrawn(browser), unit: 'rows', budget: 119 },
    ];
  } finally {
    await browser.close();
  }
}

/** Bytes of all scripts that the page names itself, compressed as a server would. */
function firstJavaScript(): number {
  const html = readFileSync(path.join(MACRO, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(MACRO, file))).length, 0);
}

const macroAddress = (site: BenchSite) => `${site.url}/local-surface/plumbline-tree?as=${ADMIN.email}`;

/** From the frame's own start of navigation to the first row of the tree; the middle of five loads. */
function timeToTree(browser: Browser): Promise<number> {
  return onFreshSite(async (site) => {
    await addOkrs(site, 60, 3);
    const page = await browser.newPage();
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      await page.goto(macroAddress(site));
      const row = page.frameLocator(FRAME).getByRole('row').nth(1);
      await row.waitFor();
      times.push(await row.evaluate(() => performance.now()));
    }
    await page.close();
    return median(times);
  });
}

function rowsDrawn(browser: Browser): Promise<number> {
  return onFreshSite(async (site) => {
    const { cycleId } = await addOkrs(site, 1, 1);
    await fillLargeTree(site, cycleId);
    const page = await browser.newPage();
    await page.goto(macroAddress(site));
    const frame = page.frameLocator(FRAME);
    await frame.getByRole('row').nth(20).waitFor({ timeout: 60_000 });
    let most = 0;
    for (let step = 0; step < 20; step++) {
      await frame.getByRole('treegrid').hover();
      await page.mouse.wheel(0, 4_000);
      await page.waitForTimeout(50);
      most = Math.max(most, await frame.getByRole('row').count());
    }
    await page.close();
    return most;
  });
}
