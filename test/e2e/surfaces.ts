import type { FrameLocator, Page } from 'playwright-core';
import type { PersonName } from '../../scripts/demo/people.ts';

/** A surface of the app as somebody meets it. */
export interface Surface {
  name: string;
  as: PersonName;
  address: string;
  /** The width in pixels down to which nothing must scroll sideways. */
  narrow: number;
  /** Leads from the opened page to the surface; without it, the surface is the first frame of the page. */
  reach?: (page: Page) => Promise<FrameLocator>;
  /** What stands there once the surface has its data, in any language. */
  ready: string;
  /** Opens a form or a pop-up on it, in English. */
  unfold?: (surface: FrameLocator, page: Page) => Promise<void>;
}

const OKRS = '/jira/apps/plumbline-okrs';
const ADMIN = '/jira/settings/apps/plumbline-admin';
const SECTIONS = ['levels', 'teams', 'cycles', 'rules', 'sync', 'rights'] as const;

/** All surfaces, each in the state in which it shows the most. */
export const SURFACES: readonly Surface[] = [
  { name: 'panel of an epic', as: 'ines', address: '/browse/DOSE-3', narrow: 320, reach: openPanel, ready: 'article' },
  {
    name: 'panel of a story',
    as: 'ines',
    address: '/browse/PORT-30',
    narrow: 320,
    reach: openPanel,
    ready: 'p',
  },
  { name: 'OKR page', as: 'sean', address: OKRS, narrow: 400, ready: '[role=treegrid]' },
  { name: 'orphan projects', as: 'sean', address: `${OKRS}/orphans`, narrow: 400, ready: 'table' },
  { name: 'gaps', as: 'sean', address: `${OKRS}/gaps`, narrow: 400, ready: 'h2' },
  { name: 'what the coach would ask', as: 'sean', address: `${OKRS}/coach`, narrow: 400, ready: 'h2' },
  {
    name: 'project page',
    as: 'tom',
    address: '/jira/projects/LIMS/apps/plumbline-project',
    narrow: 400,
    ready: 'table',
  },
  ...SECTIONS.map((section) => ({
    name: `admin page, ${section}`,
    as: 'nora' as const,
    address: `${ADMIN}?section=${section}`,
    narrow: 400,
    ready: 'main form, main li',
  })),
  { name: 'admin page without the right', as: 'tom', address: ADMIN, narrow: 400, ready: 'main strong' },
  { name: 'live macro', as: 'claire', address: '/wiki/spaces/STEER', narrow: 400, ready: '[role=treegrid]' },
  {
    name: 'frozen macro',
    as: 'claire',
    address: '/wiki/spaces/STEER',
    narrow: 400,
    reach: followChild,
    ready: '[role=treegrid]',
  },
  {
    name: 'configuration of the macro',
    as: 'claire',
    address: '/wiki/spaces/STEER',
    narrow: 400,
    reach: configure,
    ready: '[role=treegrid]',
  },
];

export async function openPanel(page: Page): Promise<FrameLocator> {
  await page
    .locator('summary')
    .filter({ hasText: /Key results|Résultats clés/ })
    .click();
  return page.frameLocator('iframe').first();
}

async function followChild(page: Page): Promise<FrameLocator> {
  await page.goto(await hrefOf(page, 'Comité exécutif : point à mi-parcours'));
  return page.frameLocator('iframe').first();
}

export async function configure(page: Page): Promise<FrameLocator> {
  await page.goto(await hrefOf(page, /^(Edit|Modifier)$/));
  await page.getByRole('button', { name: /^(Configure|Configurer)$/ }).click();
  return page.getByRole('dialog').frameLocator('iframe');
}

/** Also links that a narrow page hides lead somewhere. */
async function hrefOf(page: Page, text: string | RegExp): Promise<string> {
  const href = await page.locator('a').filter({ hasText: text }).first().getAttribute('href');
  return new URL(href ?? '', page.url()).href;
}
