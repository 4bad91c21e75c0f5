import type { FrameLocator, Page } from 'playwright-core';
import { frameAtRest } from '../../support/browser';

/** The OKR page of an empty site, worked by hand as its first admin would. */
export function firstSteps(okrs: FrameLocator) {
  const pick = async (field: string, text: string) => {
    const box = okrs.getByRole('combobox', { name: field });
    await box.fill(text);
    await box.press('Enter');
  };
  return {
    /** Days as an American types them. */
    async openCycle(name: string, firstDay: string, lastDay: string): Promise<void> {
      await okrs.getByRole('button', { name: 'Open a cycle' }).click();
      await okrs.getByRole('textbox', { name: 'Name' }).fill(name);
      await pick('First day', firstDay);
      await pick('Last day', lastDay);
      await okrs.getByRole('button', { name: 'Save' }).click();
      await okrs.getByRole('button', { name: 'Manage cycles' }).click();
      await okrs.getByRole('button', { name: /^Activate/ }).click();
      await okrs.getByRole('button', { name: /^Start the review/ }).waitFor();
      await okrs.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    },
    async writeObjective(title: string): Promise<void> {
      await okrs.getByRole('button', { name: 'Write the first objective' }).click();
      await okrs.getByRole('textbox', { name: 'Title' }).fill(title);
      await okrs.getByRole('button', { name: 'Create objective' }).click();
      await okrs.getByRole('heading', { name: title }).waitFor();
    },
    /** A key result that is measured by the work attached to it. */
    async addKeyResult(title: string): Promise<void> {
      await okrs.getByRole('row').getByRole('button', { name: 'Add a key result' }).first().click();
      await okrs.getByRole('heading', { name: 'New key result' }).waitFor();
      await okrs.getByRole('textbox', { name: 'Title' }).fill(title);
      await pick('Measured by', 'attached');
      await okrs.getByRole('button', { name: 'Create key result' }).click();
      await okrs.getByRole('complementary').getByRole('heading', { name: title }).waitFor();
    },
    /** In the side panel of a key result. */
    async attachEpic(key: string): Promise<void> {
      await okrs.getByRole('button', { name: 'Attach epics' }).click();
      const search = okrs.getByRole('textbox', { name: /^Search epics/ });
      await search.fill(key);
      await search.press('Enter');
      await okrs.getByRole('checkbox', { name: new RegExp(`^${key} `) }).check();
      await okrs.getByRole('button', { name: 'Attach 1 epic' }).click();
      await okrs.getByRole('complementary').getByRole('link', { name: key, exact: true }).waitFor();
    },
  };
}

/** From the panel beside an epic: opens the list and clicks the key result. */
export async function attachFromIssue(page: Page, keyResult: string): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Key results' }).click();
  const panel = page.frameLocator('iframe').first();
  await panel.getByRole('button', { name: 'Attach key result' }).click();
  const option = panel.getByRole('option', { name: new RegExp(`^${keyResult} `) });
  await option.waitFor();
  await frameAtRest(page);
  await option.click();
  await panel.getByRole('article').filter({ hasText: keyResult }).waitFor();
}

/** In the editor of a page: puts in the tree as it comes, and publishes. */
export async function insertTree(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByText('Insert macro').click();
  await page.getByRole('button', { name: 'OKR tree' }).click();
  // The frame goes away with the key down, so that the key is the page's and not the button's.
  await page.getByRole('dialog').frameLocator('iframe').getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publish' }).press('Enter');
  await page.getByRole('link', { name: 'Edit' }).waitFor();
}
