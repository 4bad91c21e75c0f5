import type { Browser, FrameLocator } from 'playwright-core';
import { startApp, type App } from '../endpoints/support/app';
import { aTeam } from '../endpoints/support/okrs';
import { openBrowser, visit } from '../support/browser';

let app: App;
let browser: Browser;
let teamId: string;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
});
beforeEach(async () => {
  await app.reset();
  await app.call('nora', 'listOrganisation');
  teamId = await aTeam(app);
});
afterAll(async () => {
  await browser.close();
  await app.site.stop();
});

/** Opens the coach's section as an admin. */
async function administer(rule: (surface: FrameLocator) => Promise<void>) {
  const opened = await visit(browser, app.site.url, '/jira/settings/apps/plumbline-admin?section=coach', {
    as: 'nora@example.com',
  });
  try {
    await opened.surface.getByRole('textbox', { name: 'Glossary' }).waitFor();
    await rule(opened.surface);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}
const settings = () => app.call('nora', 'getCoachSettings');
const saveMeanwhile = () =>
  app.call('nora', 'saveCoachSettings', {
    ...{ school: 'permissive', teamSchools: [{ teamId, school: 'off' }], glossary: ['CSAT', 'R&D'] },
    expectedVersion: 0,
  });

it('takes a pasted list, and says how long a glossary may be', () =>
  administer(async (surface) => {
    const glossary = surface.getByRole('textbox', { name: 'Glossary' });
    await glossary.fill(Array.from({ length: 1001 }, (_, at) => `T${at}`).join('\n'));
    await surface.getByRole('button', { name: 'Save' }).click();
    await surface.getByText('The glossary has 1,001 words; 1,000 fit.').waitFor();
    await glossary.fill('NPS, CSAT; nps\n<b>R&D</b>');
    await surface.getByRole('button', { name: 'Save' }).click();
    await surface.getByText('Saved').first().waitFor();
    expect((await settings()).glossary).toEqual(['NPS', 'CSAT', '<b>R&D</b>']);
  }));

it('shows both versions when two admins save, and keeps one’s own if one wants', () =>
  administer(async (surface) => {
    await saveMeanwhile();
    await surface.getByRole('textbox', { name: 'Glossary' }).fill('NPS');
    await surface.getByRole('button', { name: 'Save' }).click();
    const row = (name: string) => surface.getByRole('row', { name });
    await row('School Strict: results only Permissive').waitFor();
    await row('Teams with another school None Dosage: Off').waitFor();
    await row('Glossary NPS CSAT, R&D').waitFor();
    await surface.getByRole('button', { name: 'Save mine' }).click();
    await surface.getByText('Saved').first().waitFor();
    expect(await settings()).toEqual({ school: 'strict', teamSchools: [], glossary: ['NPS'], version: 2 });
  }));

it('shows both versions when two admins save, and takes the other’s if one wants', () =>
  administer(async (surface) => {
    await saveMeanwhile();
    const glossary = surface.getByRole('textbox', { name: 'Glossary' });
    await glossary.fill('NPS');
    await surface.getByRole('button', { name: 'Save' }).click();
    await surface.getByRole('button', { name: 'Take theirs' }).click();
    await surface.getByRole('button', { name: 'Take theirs' }).waitFor({ state: 'detached' });
    await surface.getByRole('combobox', { name: 'School of Dosage' }).waitFor();
    expect(await glossary.inputValue()).toBe('CSAT\nR&D');
    expect((await settings()).version).toBe(1);
  }));
