import type { FrameLocator, Page } from 'playwright-core';
import { frameAtRest } from '../support/browser';
import { onStage } from '../support/plumbline';

const stage = onStage();
type Opened = { page: Page; panel: FrameLocator };

const HEADING = { hasText: 'Key results' };

/** Opens an issue and unfolds the panel of the app beside it. */
async function openPanel(as: 'claire' | 'sean' | 'ines' | 'tom', key: string): Promise<Opened> {
  const { page } = await stage.open(as, `/browse/${key}`);
  await page.locator('summary').filter(HEADING).click();
  return { page, panel: page.frameLocator('iframe').first() };
}

/** What the folded panel says beside its title. */
const lozenge = ({ page }: Opened) => page.locator('summary').filter(HEADING);
/** Opens the list, waits until it is there and clicks the key result: two clicks in all. */
async function attach({ page, panel }: Opened, key: string): Promise<void> {
  await panel.getByRole('button', { name: 'Attach key result' }).click();
  const option = panel.getByRole('option', { name: new RegExp(`^${key} `) });
  await option.waitFor();
  await frameAtRest(page);
  await option.click();
}
const attached = ({ panel }: Opened, key: string) => panel.getByRole('article').filter({ hasText: key });

test('an epic is attached in two clicks, and shows the row and the way up to the company', async () => {
  const opened = await openPanel('ines', 'PORT-4');
  await opened.panel.getByText('This epic serves no key result yet.').waitFor();
  await attach(opened, 'KR-7');

  await opened.page.getByText('Attached to KR-7').waitFor();
  const row = attached(opened, 'KR-7');
  await row.getByText('86 of 104 issues').waitFor();
  await row.getByRole('button', { name: /^KR-7, Off track/ }).waitFor();
  const path = row.getByRole('navigation', { name: 'Where it hangs' }).getByRole('link');
  expect(await path.allInnerTexts()).toEqual([
    'O-1 Patients get the right dose from the first day',
    'O-6 Les patients se débrouillent sans nous appeler',
  ]);
  await opened.panel.getByText('This epic: 20 of 22 issues delivered').waitFor();
});

test('the folded panel says which key result the epic serves and how it stands', async () => {
  const before = await openPanel('ines', 'PORT-4');
  expect(await lozenge(before).innerText()).not.toMatch(/KR-/);
  await attach(before, 'KR-7');
  await before.page.getByText('Attached to KR-7').waitFor();
  await before.page.reload();
  await lozenge(before).getByText('KR-7 · Off track').waitFor();
});

test('those used recently come first, then those of the same team, then the others', async () => {
  const first = await openPanel('ines', 'PORT-4');
  await first.panel.getByRole('button', { name: 'Attach key result' }).click();
  await first.panel.getByRole('combobox').fill('change of format');
  await first.panel
    .getByRole('listbox')
    .filter({ hasText: /^KR-11 / })
    .waitFor();
  await first.panel.getByRole('combobox').press('Enter');
  await first.page.getByText('Attached to KR-11').waitFor();

  const next = await openPanel('ines', 'DOSE-5');
  await next.panel.getByRole('button', { name: 'Attach key result' }).click();
  const options = next.panel.getByRole('option');
  await options.filter({ hasText: 'your team' }).first().waitFor();
  const said = await options.allInnerTexts();
  expect(said[0]).toMatch(/^KR-11 [\s\S]*used recently$/);
  const order = said.map((text) => (/used recently$/.test(text) ? 0 : /your team$/.test(text) ? 1 : 2));
  expect(order).toEqual([...order].sort());
});

test('a detached key result comes back with its weight by undo in the flag', async () => {
  const opened = await openPanel('ines', 'DOSE-3');
  await attached(opened, 'KR-6').getByText('weight 2').waitFor();
  await attached(opened, 'KR-6').getByRole('button', { name: 'Detach' }).click();
  await opened.page.getByText('Detached from KR-6').waitFor();
  await opened.panel.getByText('This epic serves no key result yet.').waitFor();
  await opened.page.getByRole('button', { name: 'Undo' }).click();
  await attached(opened, 'KR-6').getByText('weight 2').waitFor();
});

test('undo right after attaching takes the key result away again', async () => {
  const opened = await openPanel('ines', 'PORT-4');
  await attach(opened, 'KR-7');
  await opened.page.getByRole('button', { name: 'Undo' }).click();
  await opened.panel.getByText('This epic serves no key result yet.').waitFor();
});

test.each<[string, RegExp]>([
  ['PORT-30', /Serves KR-7 Les appels de patients passent de 900 à 500 par mois.*through epic PORT-1/],
  ['PORT-90', /Its epic serves no key result yet/],
  ['PORT-131', /It has no epic, so it serves no key result/],
])('the story %s says in words through which epic it serves what, without controls', async (key, sentence) => {
  const { panel } = await openPanel('ines', key);
  await panel.locator('body').filter({ hasText: sentence }).waitFor();
  expect(await panel.getByRole('button').count()).toBe(0);
});

test('who may see but not edit an epic reads who can attach it, and has nothing to click', async () => {
  const answer = await fetch(`${stage.site.url}/local/jira/projects/DOSE/permissions`, {
    method: 'POST',
    body: JSON.stringify({ EDIT_ISSUES: ['group:digital'] }),
  });
  expect(answer.ok).toBe(true);
  const opened = await openPanel('tom', 'DOSE-1');
  await attached(opened, 'KR-5').waitFor();
  await opened.panel.getByText('Whoever may edit this epic in Jira can attach it.').waitFor();
  for (const name of ['Attach key result', 'Detach']) {
    expect(await opened.panel.getByRole('button', { name }).count()).toBe(0);
  }
});

test('a number explains itself by keyboard, and Escape leads back to it', async () => {
  const opened = await openPanel('ines', 'PORT-1');
  const work = attached(opened, 'KR-7').getByRole('button', { name: /^KR-7, Work 80%/ });
  await work.press('Enter');
  const why = opened.panel.getByRole('dialog');
  await why.getByRole('heading', { name: 'Why this work number' }).waitFor();
  await why.getByText('66 delivered ÷ 82 in scope').waitFor();
  await why.getByRole('link', { name: /PORT-/ }).nth(2).waitFor();
  await opened.page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  expect(await work.evaluate((button) => button === document.activeElement)).toBe(true);
});
