import type { Browser, Locator } from 'playwright-core';
import { startApp, type App } from '../endpoints/support/app';
import { aCycle, aKeyResult, anObjective } from '../endpoints/support/okrs';
import { openBrowser, visit, type Visit } from '../support/browser';

const POSTS = 'Publish 10 LinkedIn posts';
const HIKES = 'Publish 12 hikes';
const ASKED = 'says what you will produce';

let app: App;
let browser: Browser;
let objectiveId: string;
let keyResultId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  objectiveId = await anObjective(app, await aCycle(app));
});
afterAll(async () => {
  await browser.close();
  await app.site.stop();
});
beforeEach(async () => {
  keyResultId = await aKeyResult(app, objectiveId, { title: POSTS });
});

/** Opens the editor of the key result, or that of a new one. */
async function edit(rule: (card: Locator, opened: Visit) => Promise<void>, panel = `keyResult:${keyResultId}:edit`) {
  const address = `/jira/apps/plumbline-okrs?panel=${encodeURIComponent(panel)}`;
  const opened = await visit(browser, app.site.url, address, { as: 'ada@example.com' });
  try {
    await rule(opened.surface.getByRole('region', { name: 'Coach' }), opened);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}
const remarkIn = (card: Locator) => card.getByRole('listitem').filter({ hasText: ASKED });
const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);
const dismissals = async () =>
  (await app.call('ada', 'getCoaching', { kind: 'keyResult', id: keyResultId, objectiveId })).dismissals;

/** The screen does not wait for the answer, so neither must the question. */
async function noneLeft() {
  while ((await dismissals()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function setAside(card: Locator, reason = 'It does not apply here') {
  await remarkIn(card).getByRole('button', { name: 'Set aside' }).click();
  await remarkIn(card).getByRole('button', { name: reason }).click();
  await card.getByRole('button', { name: 'One remark set aside.' }).waitFor();
}

it('takes back what was just set aside, tells it, and leaves the focus on the remark', () =>
  edit(async (card) => {
    await setAside(card);
    expect(await hasFocus(card.getByRole('heading', { name: 'Coach' }))).toBe(true);
    await card.getByRole('status').filter({ hasText: 'Set aside.' }).waitFor();
    await card.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await hasFocus(remarkIn(card))).toBe(true);
    await card.getByRole('button', { name: 'One remark set aside.' }).waitFor({ state: 'detached' });
    await noneLeft();
  }));

it('lists what was set aside with reason, person and moment, and shows each again', async () => {
  const dismissal = { kind: 'keyResult', id: keyResultId, text: POSTS, reason: 'intended' } as const;
  await app.call('nora', 'dismissRemark', { ...dismissal, messageKey: 'outcome.activity.make' });
  await edit(async (card) => {
    const toggle = card.getByRole('button', { name: 'One remark set aside.' });
    await toggle.click();
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    const list = card.getByRole('list', { name: 'Remarks set aside' });
    await list.getByText(/^It is meant this way · Nora/).waitFor();
    await list.getByText(ASKED).waitFor();
    await list.getByRole('button', { name: 'Show again' }).click();
    await toggle.waitFor({ state: 'detached' });
    expect(await hasFocus(remarkIn(card))).toBe(true);
    await noneLeft();
  });
});

it('brings a remark back when setting it aside could not be saved', () =>
  edit(async (card, { complaints }) => {
    await remarkIn(card).getByRole('button', { name: 'Set aside' }).waitFor();
    await app.call('ada', 'deleteKeyResult', { keyResultId, expectedVersion: 1 });
    await remarkIn(card).getByRole('button', { name: 'Set aside' }).click();
    await remarkIn(card).getByRole('button', { name: 'Not now' }).click();
    await card.getByRole('alert').waitFor();
    await remarkIn(card).getByRole('button', { name: 'Set aside' }).waitFor();
    complaints.length = 0;
  }));

it('forgets what was set aside and shown again before the first saving', () =>
  edit(async (card, { surface }) => {
    await surface.getByRole('textbox', { name: 'Title' }).fill(HIKES);
    await setAside(card);
    await card.getByRole('button', { name: 'One remark set aside.' }).click();
    await card.getByText('It does not apply here').waitFor();
    await card.getByRole('button', { name: 'Show again' }).click();
    await surface.getByRole('textbox', { name: 'Baseline' }).fill('1');
    await surface.getByRole('textbox', { name: 'Target' }).fill('10');
    await surface.getByRole('button', { name: 'Create key result' }).click();
    await surface.getByRole('heading', { name: HIKES }).waitFor();
    const tree = await app.call('ada', 'getTree', { filter: { text: HIKES } });
    keyResultId = tree?.rows.find(({ title }) => title === HIKES)?.id ?? '';
    expect(await dismissals()).toEqual([]);
  }, `new-key-result:${objectiveId}`));
