import type { FrameLocator, Page } from 'playwright-core';
import { onStage } from '../support/plumbline';
import { choose, keysShown, OKRS, panelOf, rowOf } from './support/okrPage';

const stage = onStage();
type Opened = { page: Page; surface: FrameLocator };

async function openTree(as: 'sean' | 'tom' = 'sean', query = ''): Promise<Opened> {
  const { page, surface } = await stage.open(as, OKRS + query, { height: 2000 });
  await surface.getByRole('row').nth(1).waitFor();
  return { page, surface };
}

/** The key of the row that has the focus. */
const focused = ({ surface }: Opened) =>
  surface.locator('body').evaluate(() => /^(?:O|KR)-\d+/.exec(document.activeElement?.textContent ?? '')?.[0]);

describe('by keyboard', () => {
  test('arrows walk the rows, fold and unfold them, and lead up to the parent', async () => {
    const opened = await openTree();
    const { page, surface } = opened;
    await rowOf(surface, 'O-5').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(opened)).toBe('KR-5');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(opened)).toBe('O-5');
    await page.keyboard.press('ArrowLeft');
    await rowOf(surface, 'KR-5').waitFor({ state: 'detached' });
    expect(await rowOf(surface, 'O-5').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await rowOf(surface, 'KR-5').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await focused(opened)).toBe('KR-5');
    await page.keyboard.press('End');
    expect(await focused(opened)).toBe((await keysShown(surface)).at(-1));
  });

  test('Enter opens the side panel, Escape closes it and leaves the row where it was', async () => {
    const opened = await openTree();
    await rowOf(opened.surface, 'KR-5').press('Enter');
    await panelOf(opened.surface)
      .getByRole('heading', { name: /^Dosage questions/ })
      .waitFor();
    expect(await rowOf(opened.surface, 'KR-5').getAttribute('aria-selected')).toBe('true');
    await rowOf(opened.surface, 'KR-5').press('Escape');
    await panelOf(opened.surface).waitFor({ state: 'detached' });
    expect(await focused(opened)).toBe('KR-5');
  });

  test('c checks in at the row, e edits it, slash searches', async () => {
    const { surface } = await openTree();
    await rowOf(surface, 'KR-5').press('c');
    await surface.getByRole('form', { name: /^Check-in for KR-5 / }).waitFor();
    await surface.getByRole('textbox', { name: 'Value' }).press('Escape');
    await rowOf(surface, 'KR-5').press('e');
    await panelOf(surface).getByRole('heading', { name: 'Edit key result' }).waitFor();
    await rowOf(surface, 'KR-6').press('/');
    const search = surface.getByRole('textbox', { name: 'Search in the tree' });
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('every row says its level and its place among its siblings', async () => {
    const { surface } = await openTree();
    const row = rowOf(surface, 'KR-6');
    const said = ['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => row.getAttribute(name));
    expect(await Promise.all(said)).toEqual(['2', '2', '2']);
    await row.getByRole('img', { name: 'Owner: Inès Haddad' }).waitFor();
  });
});

describe('filters', () => {
  test.each<[string, string, string, string[]]>([
    ['health', 'Health', 'Outdated', ['O-7', 'KR-10']],
    ['team', 'Team', 'Clinical', ['O-7', 'KR-9', 'KR-10']],
    ['level', 'Level', 'Team', ['O-7', 'KR-9', 'KR-10', 'O-11', 'KR-19', 'KR-20']],
    ['owner', 'Owner', 'Tom', ['KR-11', 'KR-12', 'KR-13', 'KR-14', 'KR-16', 'KR-18']],
  ])('by %s leave what fits and what it hangs from', async (_by, field, text, expected) => {
    const { surface } = await openTree();
    await choose(surface.getByRole('navigation'), field, text);
    await rowOf(surface, 'KR-5').waitFor({ state: 'detached' });
    expect(await keysShown(surface)).toEqual(expect.arrayContaining(expected));
    await surface.getByRole('button', { name: 'Clear all filters' }).click();
    await rowOf(surface, 'KR-5').waitFor();
  });

  test('by words find a key result, and say so when nothing fits', async () => {
    const { surface } = await openTree();
    const search = surface.getByRole('textbox', { name: 'Search in the tree' });
    await search.fill('serial number');
    await rowOf(surface, 'KR-5').waitFor({ state: 'detached' });
    expect(await keysShown(surface)).toEqual(['O-8', 'KR-12']);
    await search.fill('"\'); DROP TABLE objectives --');
    await surface.getByText('No objective or key result fits this filter.').waitFor();
  });

  test('are in the address, so that it opens the same for someone else', async () => {
    const { page, surface } = await openTree();
    await choose(surface.getByRole('navigation'), 'Health', 'Off track');
    await rowOf(surface, 'KR-5').waitFor({ state: 'detached' });
    await rowOf(surface, 'KR-9')
      .getByRole('button', { name: /^Median days/ })
      .click();
    await panelOf(surface)
      .getByRole('heading', { name: /^Median days/ })
      .waitFor();
    const { pathname, search } = new URL(page.url());
    expect(search).toContain('health=offTrack');

    const other = await stage.open('tom', pathname + search);
    await panelOf(other.surface)
      .getByRole('heading', { name: /^Median days/ })
      .waitFor();
    expect(await keysShown(other.surface)).toEqual(['O-6', 'KR-7', 'O-7', 'KR-9']);
    await page.goBack();
    await panelOf(surface).waitFor({ state: 'detached' });
  });

  test('can be kept under a name', async () => {
    const { surface } = await openTree();
    await choose(surface.getByRole('navigation'), 'Health', 'Outdated');
    await rowOf(surface, 'KR-5').waitFor({ state: 'detached' });
    await surface.getByRole('button', { name: 'Save this filter' }).click();
    const name = surface.getByRole('textbox', { name: 'Name, then Enter' });
    await name.fill('Sleeping');
    await name.press('Enter');
    await surface.getByRole('button', { name: 'Sleeping', exact: true }).waitFor();
    await surface.getByRole('button', { name: 'Clear all filters' }).click();
    await rowOf(surface, 'KR-5').waitFor();
    await surface.getByRole('button', { name: 'Sleeping', exact: true }).click();
    await rowOf(surface, 'KR-5').waitFor({ state: 'detached' });
    const elsewhere = await openTree();
    await elsewhere.surface.getByRole('button', { name: 'Sleeping', exact: true }).waitFor();
  });
});

describe('the side panel of a key result', () => {
  test('has a chart of the result and one of the work, each with the same as a table', async () => {
    const { surface } = await openTree();
    await rowOf(surface, 'KR-5').press('Enter');
    const panel = panelOf(surface);
    await panel.getByRole('img', { name: /^Result of KR-5 in .* against its expected pace$/ }).waitFor();
    await panel.getByRole('img', { name: /^Scope and delivered work in / }).waitFor();
    await panel.getByRole('button', { name: 'Show as a table' }).first().click();
    const table = panel.getByRole('table').first();
    await table.getByRole('columnheader', { name: 'Value' }).waitFor();
    const values = await table.getByRole('row').allInnerTexts();
    expect(values.join('\n')).toMatch(/372[\s\S]*318[\s\S]*268[\s\S]*226/);
    await panel.getByRole('button', { name: 'Show as a table' }).click();
    await panel.getByRole('columnheader', { name: 'Scope' }).waitFor();
  });

  test('lists its epics with what each adds, the check-ins with their notes, and what happened', async () => {
    const { surface } = await openTree();
    await rowOf(surface, 'KR-5').press('Enter');
    const panel = panelOf(surface);
    await panel.getByRole('link', { name: 'DOSE-1' }).waitFor();
    await panel.getByText('23 of 31 issues').waitFor();
    await panel.getByText('Night shifts call less since the offline mode.', { exact: true }).waitFor();
    await panel.getByText(/checked in 226.*confidence 8/).waitFor();
  });
});
