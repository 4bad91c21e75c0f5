import { describeInChromium, openBrowser, type BrowserPage } from './fixture/browser.ts';
import { filledFront } from './fixture/products.ts';
import { startFront } from './fixture/site.ts';

describeInChromium('in Chromium, the shells', () => {
  let site: Awaited<ReturnType<typeof startFront>>;
  let filled: Awaited<ReturnType<typeof filledFront>>;
  let browser: BrowserPage;

  beforeAll(async () => {
    filled = await filledFront();
    const { people, jira, confluence } = filled.deps;
    site = await startFront({ people, jira, confluence });
    browser = await openBrowser();
    await browser.page.goto(`${site.url}/?as=ada@example.test`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('save a field in place and leave an open panel alone', async () => {
    const { page } = browser;
    await page.goto(`${site.url}/browse/${filled.epic}`);
    await page.locator('[data-panel="context"] > summary').click();
    const panel = page.frameLocator('[data-panel="context"] iframe');
    await panel.locator('#invoke').click();
    await panel.locator('#log').filter({ hasText: '"moduleKey":"context"' }).waitFor();
    await page.getByRole('combobox', { name: 'Assignee' }).selectOption({ label: 'Ada Admin' });
    await page.locator('[data-live="history"]').filter({ hasText: 'assignee' }).waitFor({ state: 'attached' });
    expect(await panel.locator('#log').textContent()).toContain('"moduleKey":"context"');
    await page
      .locator('[data-live="status-dynamic"]')
      .filter({ hasText: `Live ${filled.epic}` })
      .waitFor();
    expect(browser.complaints).toEqual([]);
  });

  test('insert, configure and publish a macro', async () => {
    const { page } = browser;
    await page.goto(`${site.url}/wiki/pages/${filled.page}/edit`);
    await page.getByText('Insert macro').click();
    await page.getByRole('button', { name: 'Tree macro' }).click();
    const card = page.locator('.segment-block').filter({ hasText: 'Tree macro' }).last();
    // By keyboard: right after scrolling, headless Chromium still sends clicks to where the frames were before.
    await card.getByRole('button', { name: 'Configure' }).press('Enter');
    await page.frameLocator('dialog iframe').locator('#submit').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await card.frameLocator('iframe').getByText('tree {"objective":"O-1"}').waitFor();
    await page.getByRole('button', { name: 'Publish' }).press('Enter');
    await page.waitForURL(`${site.url}/wiki/pages/${filled.page}`);
    await page.frameLocator('iframe >> nth=2').getByText('tree {"objective":"O-1"}').waitFor();
    expect(await page.locator('.document iframe').count()).toBe(3);
    expect(browser.complaints).toEqual([]);
  });

  test('follow the history of a page of the app, back and forward and by its tabs', async () => {
    const { page } = browser;
    await page.goto(`${site.url}/jira/apps/global-page/start`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('at /start').waitFor();
    await frame.locator('#push').click();
    await page.waitForURL(`${site.url}/jira/apps/global-page/deep/link`);
    await page.goBack();
    await frame.getByText('POP /start').waitFor();
    await page.getByRole('link', { name: 'Second' }).click();
    await frame.getByText('PUSH /second').waitFor();
    expect(new URL(page.url()).pathname).toBe('/jira/apps/global-page/second');
  });

  test('have nothing wider than a screen of 320 pixels', async () => {
    const { page } = browser;
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of [
      '/',
      '/jira',
      '/jira/projects/DOSE',
      `/browse/${filled.epic}`,
      '/wiki',
      `/wiki/pages/${filled.page}`,
      '/local-control',
    ]) {
      await page.goto(site.url + path);
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
    }
  });
});
