import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startApp, type App } from '../endpoints/support/app';
import { day } from '../endpoints/support/days';
import { aCycle, aKeyResult, anObjective, aTeam } from '../endpoints/support/okrs';
import { openBrowser, visit } from '../support/browser';

const POSTS = 'Publish 10 LinkedIn posts';
const RESULT = 'Increase the active accounts of offer X from 400 to 520';

let app: App;
let browser: Browser;
let objectiveId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  objectiveId = await anObjective(app, await aCycle(app));
});
afterAll(async () => {
  await browser.close();
  await app.site.stop();
});

type Editor = { page: Page; panel: FrameLocator; field: ReturnType<FrameLocator['getByRole']>; card: Card };
type Card = ReturnType<FrameLocator['getByRole']>;

/** Opens a panel of the OKR page in a profile of its own, and closes it after the test. */
async function edit(panel: string, rule: (editor: Editor) => Promise<void>, locale: 'en-US' | 'fr-FR' = 'en-US') {
  const address = `/jira/apps/plumbline-okrs?panel=${encodeURIComponent(panel)}`;
  const opened = await visit(browser, app.site.url, address, { as: 'ada@example.com', locale });
  const { surface } = opened;
  const field = surface.getByRole('textbox', { name: locale === 'fr-FR' ? 'Titre' : 'Title' });
  try {
    await rule({ page: opened.page, panel: surface, field, card: surface.getByRole('region', { name: 'Coach' }) });
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}
const keyResult = () => aKeyResult(app, objectiveId, { title: POSTS });

it('says nothing while the sentence is unfinished, and asks when it is work', () =>
  edit(`new-key-result:${objectiveId}`, async ({ panel, field, card }) => {
    await field.fill('Publish');
    await panel.getByRole('button', { name: 'Cancel' }).waitFor();
    await field.fill(POSTS);
    await card.getByText('says what you will produce').waitFor();
    expect(await panel.locator('mark').allTextContents()).toContain('Publish');
    await field.fill(`${POSTS} and`);
    await card.waitFor({ state: 'detached' });
  }));

it('praises a result and leaves saving alone', () =>
  edit(`new-key-result:${objectiveId}`, async ({ panel, field, card }) => {
    await field.fill(RESULT);
    await card
      .getByText(/a result/)
      .first()
      .waitFor();
    await panel.getByRole('textbox', { name: 'Baseline' }).fill('400');
    await panel.getByRole('textbox', { name: 'Target' }).fill('500');
    await card.getByText('The text aims at 520, the field at 500').waitFor();
    await panel.getByRole('button', { name: 'Create key result' }).click();
    await panel.getByRole('heading', { name: RESULT }).waitFor();
  }));

it('puts a suggestion into the field with one click, and back with another', async () => {
  const id = await keyResult();
  await edit(`keyResult:${id}:edit`, async ({ field, card }) => {
    await card
      .getByRole('button', { name: /^Use “/ })
      .first()
      .click();
    expect(await field.inputValue()).toMatch(/from … to …/);
    await card.getByRole('button', { name: 'Undo' }).click();
    expect(await field.inputValue()).toBe(POSTS);
  });
});

it('does not repeat what was set aside with a reason, until the text changes', async () => {
  const id = await keyResult();
  await edit(`keyResult:${id}:edit`, async ({ card }) => {
    const remark = card.getByRole('listitem').filter({ hasText: 'says what you will produce' });
    await remark.getByRole('button', { name: 'Set aside' }).click();
    await remark.getByRole('button', { name: 'It is meant this way' }).click();
    await remark.waitFor({ state: 'detached' });
    await card.getByText('One remark set aside.').waitFor();
  });
  await edit(`keyResult:${id}:edit`, async ({ field, card }) => {
    await card.getByText('One remark set aside.').waitFor();
    expect(await card.getByText('says what you will produce').count()).toBe(0);
    await field.fill('Publish 12 LinkedIn posts');
    await card.getByText('says what you will produce').waitFor();
  });
  const question = { kind: 'keyResult', id, objectiveId } as const;
  const { dismissals } = await app.call('lea', 'getCoaching', question);
  expect(dismissals).toEqual([expect.objectContaining({ reason: 'intended', authorId: 'ada', text: POSTS })]);
});

it('keeps what was set aside before the first saving', async () => {
  await edit(`new-objective`, async ({ panel, field, card }) => {
    await field.fill('Launch the new supplier portal');
    const remark = card.getByRole('listitem').filter({ hasText: 'Launch' }).first();
    await remark.getByRole('button', { name: 'Set aside' }).click();
    await remark.getByRole('button', { name: 'Not now' }).click();
    await panel.getByRole('button', { name: /Create|Save/ }).click();
    await panel.getByRole('heading', { name: 'Launch the new supplier portal' }).waitFor();
  });
  const tree = await app.call('ada', 'getTree', { filter: { text: 'supplier portal' } });
  const question = { kind: 'objective', id: tree?.rows[0]?.id ?? '', objectiveId: null } as const;
  expect((await app.call('ada', 'getCoaching', question)).dismissals).toHaveLength(1);
});

it('is reached and left by keyboard', async () => {
  const id = await keyResult();
  await edit(`keyResult:${id}:edit`, async ({ page, panel, field, card }) => {
    const first = card.getByRole('listitem').first();
    await first.waitFor();
    await field.focus();
    await page.keyboard.press('Tab');
    expect(await first.evaluate((item) => item === document.activeElement)).toBe(true);
    await panel.locator('mark[data-active="true"]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

it('speaks the language of the reader', async () => {
  const id = await keyResult();
  await edit(
    `keyResult:${id}:edit`,
    ({ card }) => card.getByRole('button', { name: 'Écarter' }).first().waitFor(),
    'fr-FR',
  );
});

it('shows admins school and glossary, and is silent for a team that wants it so', async () => {
  const teamId = await aTeam(app);
  const asked = await app.call('nora', 'getObjective', { objectiveId });
  const { version } = asked.row;
  await app.call('nora', 'editObjective', { ...asked.draft, teamId, objectiveId, expectedVersion: version });
  const opened = await visit(browser, app.site.url, '/jira/settings/apps/plumbline-admin?section=coach', {
    as: 'nora@example.com',
  });
  const { surface } = opened;
  await surface.getByRole('combobox', { name: 'Teams with another school' }).click();
  await surface.getByRole('option', { name: 'Dosage' }).click();
  await surface.getByRole('combobox', { name: 'School of Dosage' }).click();
  await surface.getByRole('option', { name: 'Off' }).click();
  await surface.getByRole('textbox', { name: 'Glossary' }).fill('ZZT');
  await surface.getByRole('button', { name: 'Save' }).click();
  await surface.getByText('Saved').first().waitFor();
  const settings = await app.call('eve', 'getCoachSettings');
  expect(settings).toMatchObject({ teamSchools: [{ teamId, school: 'off' }], glossary: ['ZZT'] });
  expect(opened.complaints).toEqual([]);
  await opened.close();
  await edit(`new-key-result:${objectiveId}`, async ({ page, field, card }) => {
    await field.fill(POSTS);
    await page.waitForTimeout(1000);
    expect(await card.count()).toBe(0);
  });
});

it('says at a glance how a draft cycle reads', async () => {
  const { id } = await app.call('nora', 'createCycle', { name: 'Next', startsOn: day(41), endsOn: day(130) });
  const draft = await anObjective(app, id);
  await aKeyResult(app, draft, { title: POSTS, measure: 'work', baseline: null, target: null });
  const opened = await visit(browser, app.site.url, `/jira/apps/plumbline-okrs?cycle=${id}`, { as: 'ada@example.com' });
  await opened.surface.getByText('Coach: 1 of 1 key results reads as work').waitFor();
  await opened.surface.getByRole('button', { name: 'Show which ones' }).click();
  const work = opened.surface.getByRole('region', { name: '1 key result reads as work' });
  await work.getByRole('link', { name: new RegExp(POSTS) }).waitFor();
  await work.getByText('says what you will produce').waitFor();
  await opened.close();
});
