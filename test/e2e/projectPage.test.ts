import type { FrameLocator, Page } from 'playwright-core';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { frameAtRest } from '../support/browser';
import { onStage } from '../support/plumbline';

const stage = onStage();

type Opened = { page: Page; surface: FrameLocator };

async function openProject(as: 'ines' | 'tom' | 'nora', key: string, options = {}): Promise<Opened> {
  const { page, surface } = await stage.open(as, `/jira/projects/${key}/apps/plumbline-project`, options);
  await surface.getByRole('table').waitFor();
  return { page, surface };
}

const epicsListed = async ({ surface }: Opened) =>
  (await surface.getByRole('table').getByRole('link').allInnerTexts()).filter((text) => /^[A-Z]+-\d+$/.test(text));

/** Chooses the key result for the ticked epics; the button that attaches them is next. */
async function chooseKeyResult({ page, surface }: Opened, words: string, key: string): Promise<void> {
  await surface.getByRole('button', { name: 'Choose key result' }).click();
  await surface.getByRole('combobox').fill(words);
  const option = surface.getByRole('option', { name: new RegExp(`^${key} `) });
  await option.waitFor();
  await surface
    .getByRole('listbox')
    .filter({ hasText: new RegExp(`^${key} `) })
    .waitFor();
  await frameAtRest(page);
  await option.click();
}

test('the page says first how much of the open work serves key results, and why it says so', async () => {
  const { surface } = await openProject('tom', 'LIMS');
  await surface
    .getByRole('heading', { level: 1, name: '37% of the open work of this project serves key results.' })
    .waitFor();
  await surface.getByText('36 of 97 open issues under epics that serve a key result.').waitFor();
});

test('epics stand where they belong: those that serve a key result with it, the others to be attached', async () => {
  const opened = await openProject('tom', 'LIMS');
  const { surface } = opened;
  expect((await epicsListed(opened)).sort()).toEqual(['LIMS-3', 'LIMS-4', 'LIMS-5']);
  await surface.getByRole('tab', { name: 'Attached (2)' }).click();
  await surface.getByRole('row', { name: /LIMS-1 .*KR-15/ }).waitFor();
  await surface.getByRole('row', { name: /LIMS-2 .*KR-16/ }).waitFor();
  await surface.getByRole('searchbox', { name: 'Filter epics' }).fill('paper');
  await surface.getByRole('row', { name: /LIMS-2 / }).waitFor({ state: 'detached' });
  await surface.getByRole('row', { name: /LIMS-1 / }).waitFor();
});

test('all unattached epics are attached at once, and undo takes all of them back', async () => {
  const opened = await openProject('tom', 'LIMS');
  const { page, surface } = opened;
  await surface.getByRole('checkbox', { name: 'Choose all 3 epics' }).check();
  await surface.getByText('3 epics chosen').waitFor();
  await chooseKeyResult(opened, 'libération', 'KR-15');
  await surface.getByRole('button', { name: 'Attach 3 epics' }).click();
  await page.getByText('3 epics attached to KR-15').waitFor();
  await surface.getByRole('tab', { name: 'Attached (5)' }).waitFor();
  await surface.getByText('Every open epic of this project serves a key result.').waitFor();
  await surface.getByText(/^Counted before your changes/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await surface.getByRole('tab', { name: 'Unattached (3)' }).waitFor();
});

test('an undo that fails on its way says so, and goes on when it is tried again', async () => {
  const opened = await openProject('nora', 'ERP');
  const { page, surface } = opened;
  await surface.getByRole('checkbox', { name: 'Choose all 6 epics' }).check();
  await chooseKeyResult(opened, 'KR-2', 'KR-2');
  await surface.getByRole('button', { name: 'Attach 6 epics' }).click();
  await surface.getByRole('tab', { name: 'Attached (6)' }).waitFor();
  const fault = { service: 'sql', function: 'resolver', match: 'delete from `work_link`' } as const;
  await stage.site.faults([{ ...fault, sqlErrno: 1114, delayMs: 3000 }]);
  const progress = surface.getByText('0 of 6 detached… Keep this page open.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await progress;
  await page.getByRole('button', { name: 'Retry' }).waitFor();
  await stage.site.faults([]);
  await page.getByRole('button', { name: 'Retry' }).click();
  await surface.getByRole('tab', { name: 'Unattached (6)' }).waitFor();
});

test('a bulk attach that takes its time says how far it is', async () => {
  const opened = await openProject('nora', 'ERP');
  const { surface } = opened;
  await surface.getByRole('checkbox', { name: 'Choose all 6 epics' }).check();
  await chooseKeyResult(opened, 'KR-2', 'KR-2');
  await stage.site.faults([{ service: 'jira', function: 'resolver', delayMs: 1500 }]);
  await surface.getByRole('button', { name: 'Attach 6 epics' }).click();
  await surface.getByText('0 of 6 attached…').waitFor();
  await surface.getByRole('tab', { name: 'Attached (6)' }).waitFor();
  // The call must have ended before the next test: it would attach in that one's site.
  await opened.page.getByText('6 epics attached to KR-2').waitFor();
});

test('an epic that could not be attached is named with its reason, the others are attached', async () => {
  const opened = await openProject('nora', 'ERP');
  const { page, surface } = opened;
  await surface.getByRole('checkbox', { name: /^ERP-5 / }).check();
  await surface.getByRole('checkbox', { name: /^ERP-6 / }).check();
  await chooseKeyResult(opened, 'KR-2', 'KR-2');
  const gone = await stage.site.jira(PEOPLE.nora.email)('/rest/api/3/issue/ERP-6?deleteSubtasks=true', {
    method: 'DELETE',
  });
  expect(gone.status).toBe(204);
  await surface.getByRole('button', { name: 'Attach 2 epics' }).click();
  await page.getByText('1 epic attached to KR-2').waitFor();
  await surface.getByText('One epic was not attached:').waitFor();
  await surface.getByText('This epic no longer exists in Jira, or you may not see it.').waitFor();
});

test('who may not edit the project’s issues attaches none of them, and reads why', async () => {
  const answer = await fetch(`${stage.site.url}/local/jira/projects/DOSE/permissions`, {
    method: 'POST',
    body: JSON.stringify({ EDIT_ISSUES: ['group:digital'] }),
  });
  expect(answer.ok).toBe(true);
  const opened = await openProject('tom', 'DOSE');
  const { surface } = opened;
  await surface.getByRole('checkbox', { name: /^DOSE-5 / }).check();
  await chooseKeyResult(opened, 'KR-11', 'KR-11');
  await surface.getByRole('button', { name: 'Attach 1 epic' }).click();
  await surface.getByText('Whoever may edit this epic in Jira can attach it.').waitFor();
  const { links } = await stage.app.call(PEOPLE.sean.email, 'listLinksOfEpics', { epicIds: [await idOf('DOSE-5')] });
  expect(links).toEqual([]);
});

test('an epic is detached from its row, and undo brings it back', async () => {
  const { page, surface } = await openProject('tom', 'LIMS');
  await surface.getByRole('tab', { name: 'Attached (2)' }).click();
  await surface
    .getByRole('row', { name: /LIMS-1 / })
    .getByRole('button', { name: 'Detach LIMS-1 from KR-15' })
    .click();
  await surface.getByRole('tab', { name: 'Attached (1)' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await surface.getByRole('tab', { name: 'Attached (2)' }).waitFor();
});

test('a project without epics says what to do about it', async () => {
  await fetch(`${stage.site.url}/local/jira/projects`, {
    method: 'POST',
    body: JSON.stringify({ key: 'EMPTY', name: 'Nothing yet', lead: PEOPLE.tom.accountId }),
  });
  const { surface } = await stage.open('tom', '/jira/projects/EMPTY/apps/plumbline-project');
  await surface.getByText('No epics yet').waitFor();
  await surface.getByText(/^Create an epic in this project/).waitFor();
});

async function idOf(key: string): Promise<string> {
  const answer = await stage.site.jira(PEOPLE.sean.email)(`/rest/api/3/issue/${key}?fields=summary`);
  return ((await answer.json()) as { id: string }).id;
}
