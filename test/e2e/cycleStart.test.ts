import type { Browser } from 'playwright-core';
import { startApp, type App } from '../endpoints/support/app';
import { day } from '../endpoints/support/days';
import { aKeyResult, anObjective, keyResultDraft } from '../endpoints/support/okrs';
import { openBrowser, visit } from '../support/browser';

let app: App;
let browser: Browser;
let cycleId: string;
let objectiveId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
});
beforeEach(async () => {
  await app.reset();
  cycleId = (await app.call('nora', 'createCycle', { name: 'Next', startsOn: day(1), endsOn: day(90) })).id;
  objectiveId = await anObjective(app, cycleId);
});
afterAll(async () => {
  await browser.close();
  await app.site.stop();
});

const open = (address: string) => visit(browser, app.site.url, address, { as: 'nora@example.com' });

it.each([
  ['admin page', '/jira/settings/apps/plumbline-admin?section=cycles'],
  ['OKR page', '/jira/apps/plumbline-okrs?panel=cycles'],
])('names on the %s what keeps a cycle from beginning, and begins when it is complete', async (_where, address) => {
  const keyResultId = await aKeyResult(app, objectiveId, { title: 'Calls to the hotline', target: null });
  const opened = await open(address);
  const { surface } = opened;
  const activate = surface.getByRole('button', { name: 'Activate' });
  await activate.click();
  await surface.getByText('A key result lacks an owner, a baseline or a target: KR-1.').waitFor();
  await surface.getByRole('listitem').filter({ hasText: 'Missing: target' }).first().waitFor();
  await surface.getByRole('link', { name: 'KR-1 Calls to the hotline' }).waitFor();
  const edit = { ...keyResultDraft(objectiveId), keyResultId, expectedVersion: 1 };
  await app.call('nora', 'editKeyResult', edit);
  await activate.click();
  await surface.getByRole('button', { name: 'Start the review' }).waitFor();
  await opened.close();
});

it('lets a draft leave baseline and target open, but loses no text that is no number', async () => {
  const opened = await open(`/jira/apps/plumbline-okrs?cycle=${cycleId}&panel=new-key-result:${objectiveId}`);
  const { surface } = opened;
  await surface.getByRole('textbox', { name: 'Title' }).fill('Doctors find the dosage without a call');
  const baseline = surface.getByRole('textbox', { name: 'Baseline' });
  await surface.getByText('May stay open until the cycle is activated.').first().waitFor();
  await baseline.fill('four hundred');
  await surface.getByRole('button', { name: 'Create key result' }).click();
  await surface.locator('input[aria-invalid="true"]').waitFor();
  expect(await baseline.inputValue()).toBe('four hundred');
  await baseline.fill('');
  await surface.getByRole('button', { name: 'Create key result' }).click();
  await surface.getByRole('heading', { name: 'Doctors find the dosage without a call' }).waitFor();
  await opened.close();
});
