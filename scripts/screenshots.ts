import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { seedSite } from '../local/cli/seed.ts';
import { createSite } from '../local/site.ts';
import { buildUi } from './buildUi.ts';
import { PEOPLE } from './demo/people.ts';
import seed, { startPage } from './demo/seed.ts';
import { openBrowser } from './testing/browser.ts';

/** Takes the README's pictures from a local site with the demo company, at a fixed moment so that they stay alike. */
const MOMENT = '2026-11-23T09:30:00.000Z';
const FOLDER = 'docs/screenshots';
const { claire, sean, ines, tom } = PEOPLE;

type Shot = {
  name: string;
  as: { email: string };
  path: string;
  look?: string;
  width?: number;
  height?: number;
  /** What to do before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
};

const inFrame = (page: Page) => page.frameLocator('iframe');

const SHOTS: readonly Shot[] = [
  { name: 'confluence-page', as: claire, path: '/wiki/spaces/STEER', height: 1000 },
  {
    name: 'confluence-page-dark-french',
    as: claire,
    path: '/wiki/spaces/STEER',
    look: 'theme=dark&locale=fr-FR',
    height: 1000,
  },
  {
    name: 'okr-page',
    as: sean,
    path: '/jira/apps/plumbline-okrs',
    width: 1440,
    prepare: async (page) => {
      await inFrame(page).getByText('Les appels de patients passent de 900').first().click();
      await inFrame(page).getByRole('img').first().waitFor();
    },
  },
  {
    name: 'coach',
    as: sean,
    path: '/jira/apps/plumbline-okrs',
    width: 1440,
    height: 1050,
    prepare: async (page) => {
      await inFrame(page).getByText('Dosage questions to the hotline fall from').first().click();
      await inFrame(page).getByRole('button', { name: /^Edit/ }).last().click();
      await inFrame(page).getByRole('textbox', { name: 'Title' }).fill('Publish 10 posts about the dosage assistant');
      await inFrame(page).getByRole('button', { name: /^Use/ }).first().waitFor();
    },
  },
  { name: 'orphan-projects', as: sean, path: '/jira/apps/plumbline-okrs/orphans', height: 700 },
  { name: 'project-page', as: tom, path: '/jira/projects/LIMS/apps/plumbline-project', height: 800 },
  {
    name: 'issue-panel',
    as: ines,
    path: '/browse/DOSE-1',
    prepare: async (page) => {
      await page.getByText('Key results', { exact: true }).last().click();
      await inFrame(page).getByText('KR-5').first().waitFor();
    },
  },
];

await buildUi();
const stateDir = mkdtempSync(path.join(os.tmpdir(), 'screenshots-'));
const site = await createSite({ appDir: '.', stateDir, port: 0, schedules: false, startPage });
const browser = await openBrowser();
try {
  site.kernel.clock.set(Date.parse(MOMENT));
  site.forge.start();
  await seed(seedSite(site));
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of SHOTS) await take(shot);
} finally {
  await browser.close();
  await site.stop();
  rmSync(stateDir, { recursive: true, force: true });
}

async function take({
  name,
  as,
  path: place,
  look = 'theme=light&locale=en-US',
  width = 1280,
  height = 900,
  prepare,
}: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.clock.setFixedTime(MOMENT);
  await page.goto(`${site.url}${place}?as=${as.email}&${look}`);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await page.close();
  console.log(`${FOLDER}/${name}.png`);
}
