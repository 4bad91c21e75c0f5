import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { onStage } from '../support/plumbline';
import { OKRS } from './support/okrPage';

const stage = onStage();
type Opened = { page: Page; surface: FrameLocator };

async function openOrphans(as: 'sean' | 'tom' | 'ines', options = {}): Promise<Opened> {
  const { page, surface } = await stage.open(as, `${OKRS}/orphans`, options);
  await surface.getByRole('table').getByRole('button', { name: 'ERP upgrade', exact: true }).waitFor();
  return { page, surface };
}

const projectRow = (surface: FrameLocator, name: string) => surface.getByRole('row', { name: new RegExp(`^${name} `) });

test('one sentence says how many active projects serve nothing, and the table lists them', async () => {
  const { surface } = await openOrphans('sean');
  await surface.getByRole('heading', { level: 1, name: /^2 of 11 active projects serve no key result/ }).waitFor();
  const names = await surface.getByRole('table').getByRole('row').allInnerTexts();
  expect(names.slice(1).map((row) => /[A-Z]{3,}/.exec(row.replace('ERP upgrade', ''))?.[0])).toEqual(['ERP', 'VITR']);
});

test.each([
  ['partly aligned', 'Laboratory information system', '36 of 97 open issues under epics that serve a key result.'],
  ['aligned', 'Qualité fournisseurs', 'All of its open work serves a key result.'],
  ['exempt', 'Pharmacovigilance', 'Exempt until Dec 31.'],
  ['quiet', 'Archives numériques', 'Nothing in progress, and no update since'],
])('a project that is %s says why', async (state, name, why) => {
  const { surface } = await openOrphans('sean');
  await surface.getByRole('button', { name: new RegExp(`^\\d+ ${state}$`) }).click();
  const said = await projectRow(surface, name).innerText();
  expect(said).toContain(why);
});

describe('an exemption', () => {
  test('is given by an OKR admin with a reason, counts at once, and can be ended', async () => {
    const { surface } = await openOrphans('sean');
    await projectRow(surface, 'ERP upgrade')
      .getByRole('button', { name: /^Exempt/ })
      .click();
    const reason = surface.getByRole('textbox', { name: 'Why it rightly serves none' });
    await reason.press('Enter');
    await surface.getByRole('heading', { level: 1, name: /^2 of 11 / }).waitFor();
    await reason.fill('The vendor ends support.');
    await reason.press('Enter');
    await surface.getByRole('heading', { level: 1, name: /^1 of 11 active projects serves? no key result/ }).waitFor();
    await surface.getByRole('button', { name: /^2 exempt$/ }).click();
    await projectRow(surface, 'ERP upgrade').getByText('Exempt until further notice.').waitFor();
    await projectRow(surface, 'ERP upgrade')
      .getByRole('button', { name: /^End exemption/ })
      .click();
    await surface.getByRole('heading', { level: 1, name: /^2 of 11 / }).waitFor();
  });

  test('is not offered to others', async () => {
    const { surface } = await openOrphans('tom');
    expect(await surface.getByRole('button', { name: /^(?:Exempt|End exemption|Scan now)/ }).count()).toBe(0);
    await projectRow(surface, 'ERP upgrade')
      .getByRole('button', { name: /^Attach epics/ })
      .waitFor();
  });
});

test('each row leads to where it can be set right', async () => {
  const { page, surface } = await openOrphans('sean');
  const opened = page.waitForEvent('popup');
  await projectRow(surface, 'ERP upgrade')
    .getByRole('button', { name: /^Attach epics/ })
    .click();
  const project = await opened;
  expect(new URL(project.url()).pathname).toBe('/jira/projects/ERP/apps/plumbline-project');
  await project.frameLocator('iframe').getByRole('tab', { name: 'Unattached (6)' }).waitFor();
});

describe('the export as CSV', () => {
  async function exportAs(as: 'sean' | 'tom' | 'ines', options = {}): Promise<string> {
    const { page, surface } = await openOrphans(as, options);
    const download = page.waitForEvent('download');
    await surface.getByRole('button', { name: /CSV/ }).click();
    return readFileSync(await (await download).path(), 'utf8');
  }

  test('holds every project with its numbers and reason', async () => {
    const lines = (await exportAs('sean')).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffKey,Project,State,Open issues,/);
    expect(lines.filter((line) => line !== '')).toHaveLength(13);
    expect(lines.find((line) => line.startsWith('ERP,'))).toMatch(/^ERP,ERP upgrade,Orphan,156,0,0,/);
    expect(lines.find((line) => line.startsWith('PHV,'))).toContain('Obligation réglementaire');
  });

  test('lets no cell become a formula of a spreadsheet', async () => {
    const jira = stage.site.jira(PEOPLE.nora.email);
    const name = '=HYPERLINK("https://evil.example";"ERP")';
    const answer = await jira('/rest/api/3/project/VITR', { method: 'PUT', body: JSON.stringify({ name }) });
    expect(answer.ok).toBe(true);
    const csv = await exportAs('sean');
    expect(csv).toContain(`VITR,"'=HYPERLINK(""https://evil.example"";""ERP"")",Orphan`);
  });

  test('tells of a project that one may not see its numbers only', async () => {
    const csv = await exportAs('tom');
    expect(csv).not.toMatch(/M.ridien|MERI/);
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(13);
  });

  test('is written as spreadsheets of the reader read it', async () => {
    const { page, surface } = await stage.open('ines', `${OKRS}/orphans`, { locale: 'fr-FR' });
    const download = page.waitForEvent('download');
    await surface.getByRole('button', { name: /CSV/ }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toMatch(/^\ufeff[^,]+;[^,]+;/);
  });
});

test('below the table it says how this was counted', async () => {
  const { surface } = await openOrphans('sean');
  await surface.getByRole('heading', { name: 'How this was counted' }).waitFor();
  await surface.getByText(/^A project is an orphan when it is active and none of its open issues/).waitFor();
});

describe('gaps', () => {
  test('list what nobody works on, and work that serves nothing, each with a link to it', async () => {
    const { page, surface } = await stage.open('sean', `${OKRS}/gaps`);
    await surface.getByRole('heading', { name: '3 key results without work' }).waitFor();
    for (const key of ['KR-14', 'KR-17', 'KR-18']) {
      await surface.getByRole('link', { name: new RegExp(`^${key} `) }).waitFor();
    }
    await surface.getByRole('heading', { name: /epics in progress without key result/ }).waitFor();
    await surface.getByRole('link', { name: 'TRIAL-4' }).waitFor();
    await surface.getByRole('link', { name: /^KR-14 / }).click();
    await surface
      .getByRole('complementary')
      .getByRole('heading', { name: /^Le délai de libération des lots froids/ })
      .waitFor();
    expect(page.url()).toContain('panel=');
  });

  test('list no epic of a project that the reader may not see', async () => {
    const { surface } = await stage.open('tom', `${OKRS}/gaps`);
    await surface.getByRole('link', { name: 'ERP-1' }).waitFor();
    expect(await surface.locator('body').innerText()).not.toContain('MERI-');
  });
});
