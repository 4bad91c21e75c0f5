import { load } from 'cheerio';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { onStage } from '../support/plumbline';

const stage = onStage();

const STEERING = 'Where we stand';
const FROZEN = 'Comité exécutif : point à mi-parcours';

/** What a row says in numbers and health, whatever the words between them. */
const FACTS =
  /\b(?:O|KR)-\d+|\d+%|\d+ of \d+ issues|Confidence \d+ of 10|On track|At risk|Off track|Outdated|Pending|\d+ more, restricted/g;
/** Where a row hangs outside the tree is said on the page only: an export has no place to click. */
const factsOf = (text: string) => [...(text.replace(/under\s+(?:O|KR)-\d+/g, '').match(FACTS) ?? [])];

async function openSteering(as: keyof typeof PEOPLE): Promise<{ page: Page; macro: FrameLocator }> {
  const { page, surface } = await stage.open(as, '/wiki/spaces/STEER', { height: 3000 });
  await rowsOf(surface).nth(1).waitFor();
  return { page, macro: surface };
}

async function openFrozen(as: keyof typeof PEOPLE): Promise<{ page: Page; macro: FrameLocator }> {
  const { page } = await openSteering(as);
  await page.getByRole('link', { name: FROZEN }).click();
  await page.getByRole('heading', { name: FROZEN }).waitFor();
  const macro = page.frameLocator('iframe').first();
  await rowsOf(macro).nth(1).waitFor();
  return { page, macro };
}

const rowsOf = (macro: FrameLocator | Locator) => macro.getByRole('row');
const titles = async (macro: FrameLocator | Locator) => keysOf(await rowsOf(macro).allInnerTexts());
/** What each row says to somebody who listens: numbers to see stand there a second time, hidden from them. */
const heard = (rows: Locator) =>
  rows.evaluateAll((all) =>
    all.map((row) => {
      const copy = row.cloneNode(true) as Element;
      for (const sight of copy.querySelectorAll('[aria-hidden=true]')) sight.remove();
      for (const part of copy.querySelectorAll('*')) part.append('\n');
      return copy.textContent ?? '';
    }),
  );

const keysOf = (rows: string[]) => rows.slice(1).map((row) => factsOf(row)[0]);

/** Opens the macro's configuration in the editor of a page. */
async function configure(page: Page): Promise<{ dialog: FrameLocator; preview: Locator }> {
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Configure' }).click();
  return configuration(page);
}

async function configuration(page: Page): Promise<{ dialog: FrameLocator; preview: Locator }> {
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await rowsOf(preview).nth(1).waitFor();
  return { dialog, preview };
}

async function choose(dialog: FrameLocator, field: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: field, exact: true }).click();
  await dialog.getByRole('option', { name: option, exact: true }).click();
}

test('a page shows the tree of the current cycle as a part of itself, and says that it is live', async () => {
  const { page, macro } = await openSteering('claire');
  await page.getByRole('heading', { name: STEERING }).waitFor();
  await macro.getByRole('treegrid', { name: /^OKR tree of Q\d \d{4}$/ }).waitFor();
  expect(await titles(macro)).toEqual(expect.arrayContaining(['O-5', 'KR-5', 'O-8', 'KR-12']));
  await macro.getByText('live', { exact: true }).waitFor();
});

test('the preview follows each choice, and the page shows what was saved and published', async () => {
  const { page } = await openSteering('claire');
  const { dialog, preview } = await configure(page);
  await dialog.getByRole('checkbox', { name: 'Owner' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Work' }).uncheck();
  await choose(dialog, 'Heading with the name of the cycle', 'Heading 3');
  await preview.getByRole('heading', { level: 3, name: /^Q\d / }).waitFor();
  expect(await preview.getByText('37 of 53 issues').count()).toBe(0);
  await choose(dialog, 'Show', 'One objective and what hangs beneath it');
  await dialog.getByRole('combobox', { name: 'Objective', exact: true }).fill('Line 4');
  await dialog.getByRole('option', { name: /^O-8 / }).click();
  await rowsOf(preview).filter({ hasText: 'KR-5' }).waitFor({ state: 'detached' });
  expect(await titles(preview)).toEqual(['O-8', 'KR-11', 'KR-12']);

  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('link', { name: 'Edit' }).waitFor();
  const published = page.frameLocator('iframe').first();
  await published.getByRole('heading', { level: 3, name: /^Q\d / }).waitFor();
  expect(await titles(published)).toEqual(['O-8', 'KR-11', 'KR-12']);
  expect(await published.getByRole('columnheader').allInnerTexts()).toEqual([
    'Objective or key result',
    'Health',
    'Result',
    'Confidence',
  ]);
});

test('a cancelled configuration leaves the macro as it was', async () => {
  const { page } = await openSteering('claire');
  const { dialog } = await configure(page);
  await dialog.getByRole('checkbox', { name: 'Health' }).uncheck();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('link', { name: 'Edit' }).waitFor();
  await page.frameLocator('iframe').first().getByRole('columnheader', { name: 'Health' }).waitFor();
});

test('an inserted macro asks at once how it should look, and stands on the page beside the first', async () => {
  const { page } = await openSteering('claire');
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.locator('summary').filter({ hasText: 'Insert macro' }).click();
  await page.getByRole('button', { name: /OKR tree/ }).click();
  const { dialog } = await configuration(page);
  await choose(dialog, 'Show', 'One level');
  await choose(dialog, 'Level', 'Department');
  await choose(dialog, 'Density', 'Compact');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('link', { name: 'Edit' }).waitFor();
  await page.frameLocator('iframe >> nth=0').getByRole('treegrid').waitFor();
  await page.frameLocator('iframe >> nth=1').getByRole('treegrid').waitFor();
  expect(await titles(page.frameLocator('iframe >> nth=1'))).not.toContain('O-4');
});

test('a frozen tree says of which day it is and stays so when somebody checks in; a live one moves', async () => {
  const before = await openFrozen('ines');
  await before.macro.getByText(/^as of \w+ \d+/).waitFor();
  const frozen = await rowsOf(before.macro).allInnerTexts();
  const live = await openSteering('ines');
  await rowsOf(live.macro).filter({ hasText: '226 of 400 → 120' }).waitFor();

  await checkIn('KR-5', 150);
  const after = await openFrozen('ines');
  expect(await rowsOf(after.macro).allInnerTexts()).toEqual(frozen);
  await live.page.reload();
  await rowsOf(live.macro).filter({ hasText: '150 of 400 → 120' }).waitFor();
});

test.each([
  ['a live page', openSteering],
  ['a frozen page', openFrozen],
] as const)('an export of %s holds the rows and numbers that the page shows to everybody', async (_, open) => {
  const { page, macro } = await open('tom');
  const shown = (await heard(rowsOf(macro))).slice(1).map((row) => factsOf(row).sort());
  await page.locator('summary').filter({ hasText: 'Export' }).click();
  const address = await page.getByRole('link', { name: /HTML/ }).getAttribute('href');
  const paper = load(await (await page.request.get(new URL(address ?? '', page.url()).href)).text());
  const lines = (row: Parameters<typeof paper>[0]) => [...paper(row).find('p')].map((line) => paper(line).text());
  const written = [...paper('tr')].slice(1).map((row) => factsOf(lines(row).join('\n')).sort());
  expect(written).toEqual(shown);
  expect(shown.length).toBeGreaterThan(5);
});

test('who has no access to Jira reads the tree and its sums, without issue data and without an error', async () => {
  const { page, macro } = await openSteering('paul');
  await rowsOf(macro).filter({ hasText: '37 of 53 issues' }).waitFor();
  expect(await macro.getByRole('alert').count()).toBe(0);
  await macro.getByRole('button', { name: 'Work 70%' }).click();
  const why = macro.getByRole('dialog');
  await why.getByText('37 delivered ÷ 53 in scope').waitFor();
  const said = await why.innerText();
  for (const epic of await epicsOf('KR-5')) expect(said).not.toContain(epic);
  expect(await why.getByRole('alert').count()).toBe(0);
  expect(await page.getByRole('alert').count()).toBe(0);
});

const { ines } = PEOPLE;

async function rowId(key: string): Promise<string> {
  const tree = await stage.app.call(ines.email, 'getTree', {});
  const row = tree?.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`The demo has no ${key}.`);
  return row.id;
}

async function checkIn(key: string, value: number): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const said = { forDate: today, value, confidence: 8, note: '', blocker: null, reachedMilestoneIds: [] };
  await stage.app.call(ines.email, 'checkIn', { keyResultId: await rowId(key), ...said });
}

/** Titles of the epics that hang from a key result, as those know them who may read Jira. */
async function epicsOf(key: string): Promise<string[]> {
  const { epics } = await stage.app.call(ines.email, 'getKeyResult', { keyResultId: await rowId(key) });
  const jira = stage.site.jira(ines.email);
  const issues = epics.map(async ({ epicId }) => {
    const answer = await jira(`/rest/api/3/issue/${epicId}?fields=summary`);
    const issue = (await answer.json()) as { key: string; fields: { summary: string } };
    return [issue.key, issue.fields.summary];
  });
  return (await Promise.all(issues)).flat();
}
