import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/testing/browser.ts';

export { openBrowser };

/** A page of the local site in which a person looks at something, with all that it told its console and the network. */
export interface Visit {
  page: Page;
  /** The surface in the first frame of the page. */
  surface: FrameLocator;
  /** Errors on the console and uncaught ones. */
  complaints: string[];
  /** What every answer of the site to the app's pages said, as text. */
  answers(): Promise<string>;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** E-mail of the person who looks. */
  as: string;
  locale?: 'en-US' | 'fr-FR';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Pixels of the screen for one of the page: 2 with half the width and height is a zoom of 200 %. */
  deviceScaleFactor?: number;
  reducedMotion?: boolean;
  timezoneId?: string;
  /** The instant that the page takes for now (ISO 8601); by default it is the machine's. */
  now?: string;
}

/** How long a page may take to show what it should; a machine that runs other tests too is slow. */
const PATIENCE_MS = 10_000;
const ASKED = /\/local-bridge/;

/** Opens an address of the site in a browser profile of its own. `address` begins with a slash. */
export async function visit(browser: Browser, siteUrl: string, address: string, options: VisitOptions): Promise<Visit> {
  const context = await newContext(browser, options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (ASKED.test(response.url())) bodies.push(response.text().catch(() => ''));
  });
  await page.goto(addressFor(siteUrl, address, options));
  return {
    page,
    surface: page.frameLocator('iframe').first(),
    complaints,
    answers: async () => (await Promise.all(bodies)).join('\n'),
    close: () => context.close(),
  };
}

async function newContext(browser: Browser, options: VisitOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    timezoneId: options.timezoneId ?? 'Europe/Paris',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (options.now !== undefined) await context.clock.setFixedTime(options.now);
  return context;
}

/** The address with the person, language and theme in which the site shows it from then on. */
export function addressFor(siteUrl: string, address: string, { as, locale, theme }: VisitOptions): string {
  const url = new URL(address, siteUrl);
  url.searchParams.set('as', as);
  url.searchParams.set('locale', locale ?? 'en-US');
  url.searchParams.set('theme', theme ?? 'light');
  return url.href;
}

/**
 * Waits until the frames of a page have kept their place for a moment. Right after a frame has moved or grown, headless
 * Chromium still sends clicks to where it was before.
 */
export async function frameAtRest(page: Page): Promise<void> {
  const places = () =>
    page.locator('iframe').evaluateAll((frames) =>
      frames.map((frame) => {
        const { x, y, width, height } = frame.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  let before = '';
  for (let same = 0; same < 3;) {
    const now = JSON.stringify(await places());
    same = now === before ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(60);
  }
}
