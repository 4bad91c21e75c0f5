import type { Frame, Page } from 'playwright-core';
import { describeInChromium, openBrowser, type BrowserPage } from './fixture/browser.ts';
import { startFront } from './fixture/site.ts';

let site: Awaited<ReturnType<typeof startFront>>;
let browser: BrowserPage;
let page: Page;

async function open(path: string): Promise<Frame> {
  await page.goto(site.url + path);
  const frame = await (await page.waitForSelector('iframe.surface-frame')).contentFrame();
  if (frame === null) throw new Error('The surface has no frame.');
  await frame.waitForSelector('body[data-translated]');
  return frame;
}

async function press(frame: Frame, id: string): Promise<void> {
  await frame.click(`#${id}`);
}

const log = (frame: Frame, text: string | RegExp) => frame.locator('#log').filter({ hasText: text }).waitFor();

describeInChromium('in Chromium, the bridge', () => {
  beforeAll(async () => {
    site = await startFront();
    browser = await openBrowser();
    page = browser.page;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('hands an invoke to the invoker as the acting user and the answer back to the frame', async () => {
    const frame = await open('/local-surface/context?as=ben@example.test&locale=fr-FR');
    await press(frame, 'invoke');
    await log(frame, '"accountId":"ben"');
    await log(frame, '"locale":"fr_FR"');
    expect(browser.complaints).toEqual([]);
  });

  test('a failed invoke rejects with the message of the function', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'fail');
    await log(frame, 'error: The function said no.');
  });

  test('a product call is made as the acting user', async () => {
    const frame = await open('/local-surface/context?as=ada@example.test');
    await press(frame, 'product');
    await log(frame, '{"product":"jira","path":"/rest/api/3/myself","accountId":"ada"}');
  });

  test('refuses a bridge method that it does not know', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'unknown');
    await log(frame, 'error: bridge method not modelled: orderCoffee');
  });

  test('the action of a flag calls back into the frame', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'flag');
    await page.getByRole('button', { name: 'Undo' }).click();
    await log(frame, 'undone');
  });

  test('a modal has the context of its opener and hands the payload of close to it', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'modal');
    const inner = page.frameLocator('dialog iframe');
    await inner.locator('#context').filter({ hasText: '"modal":{"inner":1}' }).waitFor();
    await inner.locator('#close').click();
    await log(frame, 'closed {"done":true}');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('a surface that is not a modal cannot be closed or submitted', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'close');
    await log(frame, 'not closable');
    await press(frame, 'submit');
    await log(frame, 'not submittable');
  });

  test('the frame follows a theme switch without loading again', async () => {
    const frame = await open('/local-surface/context?theme=light');
    expect(await frame.getAttribute('html', 'data-color-mode')).toBe('light');
    await page.evaluate(`import('/local-assets/frames.js').then(({ setColorMode }) => setColorMode('dark'))`);
    await frame.waitForSelector('html[data-color-mode="dark"]');
    expect(
      await frame.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--ds-surface')`),
    ).not.toBe('');
  });

  test('the frame grows and shrinks with its content', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'grow');
    await page.waitForFunction(`document.querySelector('iframe').offsetHeight > 700`);
    await frame.evaluate(`document.getElementById('space').style.height = '0'`);
    await page.waitForFunction(`document.querySelector('iframe').offsetHeight < 700`);
  });

  test('an event is heard by the frame that sent it', async () => {
    const frame = await open('/local-surface/context');
    await press(frame, 'emit');
    await log(frame, 'heard pong');
  });

  test('the configuration page submits a config that the macro then reads', async () => {
    const frame = await open('/local-surface/tree?edit=1');
    await press(frame, 'submit');
    await page.waitForURL(/config=/);
    const view = page.frameLocator('iframe');
    await view.locator('#title').filter({ hasText: 'tree {"objective":"O-1"}' }).waitFor();
  });

  test('the history of a page module is kept in the address', async () => {
    const frame = await open('/local-surface/global-page?path=/start');
    await log(frame, 'at /start');
    await press(frame, 'push');
    await page.waitForURL(/path=%2Fdeep%2Flink/);
    await page.goBack();
    await log(frame, 'POP /start');
  });

  test('says in words why a resource that is not built shows nothing', async () => {
    await page.goto(`${site.url}/local-surface/unbuilt`);
    await page.getByText('not-built/index.html is missing').waitFor();
  });
});
