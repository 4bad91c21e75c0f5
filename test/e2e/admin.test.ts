import type { FrameLocator, Page } from 'playwright-core';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { onStage } from '../support/plumbline';

const stage = onStage();
const ADMIN = '/jira/settings/apps/plumbline-admin';
const { nora } = PEOPLE;

async function open(section: string): Promise<{ page: Page; admin: FrameLocator }> {
  const { page, surface } = await stage.open('nora', ADMIN);
  await surface.getByRole('navigation').getByRole('button', { name: section }).click();
  await surface.getByRole('heading', { level: 1, name: section }).waitFor();
  return { page, admin: surface };
}

const item = (admin: FrameLocator, text: string) =>
  admin.getByRole('main').getByRole('listitem').filter({ hasText: text });

test('a renamed level bears its new name wherever it is offered', async () => {
  const { page, admin } = await open('Levels');
  await admin.getByRole('textbox', { name: 'Name of level 2' }).fill('Business line');
  await admin.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').first().waitFor();
  await admin.getByRole('button', { name: 'Delete Business line' }).waitFor();

  const okrs = await stage.open('sean', '/jira/apps/plumbline-okrs');
  await okrs.surface.getByRole('combobox', { name: 'Level' }).click();
  await okrs.surface.getByRole('option', { name: 'Business line' }).waitFor();
  expect(await okrs.surface.getByRole('option', { name: 'Department' }).count()).toBe(0);
});

test('a new team stands among the others, with its lead and its projects', async () => {
  const { admin } = await open('Teams');
  await admin.getByRole('button', { name: 'Add a team' }).click();
  await admin.getByRole('textbox', { name: 'Name' }).fill('Packaging');
  await pick(admin, 'Level', 'Team');
  await pick(admin, 'Lead', 'Tom Gallagher', 'Tom');
  await pick(admin, 'Jira projects', /LIMS/, 'LIMS');
  await admin.getByRole('button', { name: 'Save' }).click();
  await item(admin, 'Packaging').getByText('Lead: Tom Gallagher').waitFor();
  await item(admin, 'Packaging').getByText('1 project').waitFor();
  const { teams } = await stage.app.call(nora.email, 'listOrganisation');
  expect(teams.find(({ name }) => name === 'Packaging')?.leadId).toBe(PEOPLE.tom.accountId);
});

test('a new cycle begins as a draft, and one that ends before it begins is refused with a sentence at the field', async () => {
  const { admin } = await open('Cycles');
  await admin.getByRole('button', { name: 'New cycle' }).click();
  await admin.getByRole('textbox', { name: 'Name' }).fill('H1 next year');
  await date(admin, 'First day', '6/30/2031');
  await date(admin, 'Last day', '1/1/2031');
  await admin.getByRole('button', { name: 'Save' }).click();
  await admin.getByText('The end is before the start.').waitFor();
  await date(admin, 'Last day', '12/31/2031');
  await admin.getByRole('button', { name: 'Save' }).click();
  await item(admin, 'H1 next year').getByText('draft').waitFor();
  await item(admin, 'H1 next year')
    .getByText(/Jun 30.*Dec 31/)
    .waitFor();
});

test('a resolution that leaves the list of the not delivered counts as delivered from then on', async () => {
  const { page, admin } = await open('Rules');
  await admin.getByRole('button', { name: "Remove Won't Do" }).click();
  await admin.getByRole('combobox', { name: 'Not delivered' }).fill('Obsolete');
  await admin.getByRole('combobox', { name: 'Not delivered' }).press('Enter');
  await admin.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').first().waitFor();
  await page.reload();
  await admin.getByRole('navigation').getByRole('button', { name: 'Rules' }).click();
  await admin.getByRole('button', { name: 'Remove Obsolete' }).waitFor();
  expect(await admin.getByRole('button', { name: "Remove Won't Do" }).count()).toBe(0);
  const { notDeliveredResolutions } = await stage.app.call(nora.email, 'getSettings');
  expect(notDeliveredResolutions).toContain('Obsolete');
});

test('the sync says how it stands, runs when asked, and tells how that went', async () => {
  const { admin } = await open('Sync with Jira');
  await admin.getByText('Up to date with Jira.').waitFor();
  await admin.getByText(/^\d+ attached epics, \d+ issues beneath$/).waitFor();
  await item(admin, 'Hourly run').getByText('Not yet').waitFor();
  await admin.getByRole('button', { name: 'Run now: Hourly run' }).click();
  await stage.site.drain();
  await item(admin, 'Hourly run').getByText('Done').waitFor();
  await item(admin, 'Hourly run')
    .getByText(/\d+ issues read/)
    .waitFor();
});

test('who has no right to administer reads who could give it, and nothing of the settings', async () => {
  const visit = await stage.open('tom', ADMIN);
  await visit.surface.getByText(/Ask a Jira administrator to grant you “Administer OKRs”/).waitFor();
  expect(await visit.surface.getByRole('button').count()).toBe(0);
  expect(await visit.answers()).not.toContain('notDeliveredResolutions');
});

async function pick(admin: FrameLocator, field: string, option: string | RegExp, typed?: string): Promise<void> {
  const box = admin.getByRole('combobox', { name: field });
  if (typed === undefined) await box.click();
  else await box.fill(typed);
  await admin.getByRole('option', { name: option }).first().click();
}

async function date(admin: FrameLocator, field: string, day: string): Promise<void> {
  const box = admin.getByRole('combobox', { name: field });
  await box.fill(day);
  await box.press('Enter');
}
