import type { FrameLocator } from 'playwright-core';
import { onStage } from '../support/plumbline';
import { choose, OKRS, panelOf, rowOf } from './support/okrPage';

const stage = onStage();

/** The OKR page in a browser that forbids frames of other sites to store anything. */
async function openDenied(): Promise<FrameLocator> {
  const { page, surface } = await stage.open('sean', OKRS, { height: 2000 });
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, {
        get() {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
    }
  });
  await page.reload();
  await rowOf(surface, 'KR-5').waitFor();
  return surface;
}

test('what was typed survives a closed panel', async () => {
  const surface = await openDenied();
  const title = panelOf(surface).getByRole('textbox', { name: 'Title' });
  await surface.getByRole('button', { name: 'New objective' }).click();
  await title.fill('Half a thought');
  await panelOf(surface).getByRole('button', { name: 'Close' }).click();
  await title.waitFor({ state: 'detached' });
  await surface.getByRole('button', { name: 'New objective' }).click();
  await panelOf(surface).getByText('What you had typed is back.').waitFor();
  expect(await title.inputValue()).toBe('Half a thought');
});

test('a filter that is kept is there on the next visit', async () => {
  const surface = await openDenied();
  await choose(surface.getByRole('navigation'), 'Health', 'Outdated');
  await surface.getByRole('button', { name: 'Save this filter' }).click();
  await surface.getByRole('textbox', { name: 'Name, then Enter' }).fill('Sleeping');
  await surface.getByRole('textbox', { name: 'Name, then Enter' }).press('Enter');
  await surface.getByRole('button', { name: 'Sleeping', exact: true }).waitFor();
  const again = await openDenied();
  await again.getByRole('button', { name: 'Sleeping', exact: true }).waitFor();
});
