import type { FrameLocator, Page } from 'playwright-core';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { onStage } from '../support/plumbline';
import { OKRS, panelOf, rowOf } from './support/okrPage';

const stage = onStage();
type Opened = { page: Page; surface: FrameLocator };

async function openTree(as: 'sean' | 'ines' | 'tom' = 'sean', query = ''): Promise<Opened> {
  const { page, surface } = await stage.open(as, OKRS + query, { height: 2000 });
  await surface.getByRole('row').nth(1).waitFor();
  return { page, surface };
}

test('a check-in in place changes the numbers of the row and of what it hangs from, and goes to the next', async () => {
  const { page, surface } = await openTree('ines');
  await rowOf(surface, 'O-5')
    .getByRole('button', { name: /^Progress 63%/ })
    .waitFor();
  await rowOf(surface, 'KR-5').press('c');
  const form = surface.getByRole('form', { name: /^Check-in for KR-5 / });
  await form.getByRole('textbox', { name: 'Value' }).fill('120');
  await form.getByRole('slider', { name: 'Confidence' }).fill('10');
  await form.getByText('10 · certain').waitFor();
  await form.getByRole('textbox', { name: 'What changed' }).fill('The calculator is on every ward.');
  await form.getByRole('textbox', { name: 'What changed' }).press('Enter');

  await page.getByText('Check-in for KR-5 saved').waitFor();
  const row = rowOf(surface, 'KR-5');
  await row.getByRole('button', { name: /^Result 100%/ }).waitFor();
  await row.getByText('Confidence 10 of 10, rising').waitFor();
  await rowOf(surface, 'O-5')
    .getByRole('button', { name: /^Progress 89%/ })
    .waitFor();
  await surface.getByRole('form', { name: /^Check-in for KR-6 / }).waitFor();
});

test('undo in the flag takes a check-in back', async () => {
  const { page, surface } = await openTree('ines');
  await rowOf(surface, 'KR-5').press('c');
  await surface.getByRole('textbox', { name: 'Value' }).fill('120');
  await surface.getByRole('textbox', { name: 'Value' }).press('Enter');
  await rowOf(surface, 'KR-5')
    .getByRole('button', { name: /^Result 100%/ })
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await rowOf(surface, 'KR-5')
    .getByRole('button', { name: /^Result 62%/ })
    .waitFor();
});

test('what is wrong is said at its field, and nothing typed is lost', async () => {
  const { surface } = await openTree('ines');
  await rowOf(surface, 'KR-5').press('c');
  const value = surface.getByRole('textbox', { name: 'Value' });
  await value.fill('many');
  await value.press('Enter');
  await surface.getByText('“many” is not a number. Write it like 1,234.5 or 1234.5.').waitFor();
  expect(await value.inputValue()).toBe('many');
  await value.press('Escape');
  await rowOf(surface, 'KR-5').press('c');
  expect(await value.inputValue()).toBe('many');
});

test('an objective and its key result are written, and stand in the tree where they hang', async () => {
  const { surface } = await openTree();
  const title = 'Die „Ärzte“ <b>finden</b> 🧪 ابحث';
  await surface.getByRole('button', { name: 'New objective' }).click();
  const panel = panelOf(surface);
  await panel.getByRole('textbox', { name: 'Title' }).fill(title);
  await panel.getByRole('combobox', { name: 'Hangs from' }).fill('O-5');
  await panel.getByRole('option', { name: /^O-5 / }).click();
  await panel.getByRole('button', { name: 'Create objective' }).click();
  await panel.getByRole('heading', { name: title }).waitFor();
  expect(await rowOf(surface, 'O-12').getAttribute('aria-level')).toBe('2');

  await panel.getByRole('button', { name: 'Add a key result' }).click();
  await panel.getByRole('textbox', { name: 'Title' }).fill('Hours until an answer');
  await panel.getByRole('textbox', { name: 'Baseline' }).fill('48');
  await panel.getByRole('textbox', { name: 'Target' }).fill('48');
  await panel.getByRole('button', { name: 'Create key result' }).click();
  await panel.getByText('Baseline and target are the same: nothing could move.').waitFor();
  await panel.getByRole('textbox', { name: 'Target' }).fill('4');
  await panel.getByRole('button', { name: 'Create key result' }).click();
  await rowOf(surface, 'KR-21').getByText('No value yet · 48 → 4').waitFor();
  await rowOf(surface, 'KR-21').getByText('Pending').waitFor();
});

test('who may not edit an objective finds no way to, neither by button nor by key', async () => {
  const { surface } = await openTree('tom');
  await rowOf(surface, 'KR-5').press('c');
  await rowOf(surface, 'KR-5').press('e');
  expect(await surface.getByRole('form', { name: /^Check-in/ }).count()).toBe(0);
  expect(
    await rowOf(surface, 'KR-5')
      .getByRole('button', { name: /^(?:Check in|Edit)/ })
      .count(),
  ).toBe(0);
  await rowOf(surface, 'KR-5').press('Enter');
  await panelOf(surface).getByText('Its owner, the team and OKR admins can check in.').waitFor();
});

describe('two people who save the same objective', () => {
  async function editByTwo(): Promise<{ first: FrameLocator; second: FrameLocator }> {
    const [first, second] = await Promise.all([openTree('sean'), openTree('ines')]);
    for (const { surface } of [first, second]) {
      await rowOf(surface, 'O-5').press('e');
      await panelOf(surface).getByRole('heading', { name: 'Edit objective' }).waitFor();
    }
    await save(first.surface, 'Doctors dose right');
    await panelOf(first.surface).getByRole('heading', { name: 'Doctors dose right' }).waitFor();
    await save(second.surface, 'Doctors dose at once');
    await panelOf(second.surface).getByText('Someone else saved this in the meantime').waitFor();
    return { first: first.surface, second: second.surface };
  }
  async function save(surface: FrameLocator, title: string): Promise<void> {
    await panelOf(surface).getByRole('textbox', { name: 'Title' }).fill(title);
    await panelOf(surface).getByRole('button', { name: 'Save', exact: true }).click();
  }

  test('see both versions, and may take the other one', async () => {
    const { second } = await editByTwo();
    const row = panelOf(second)
      .getByRole('table')
      .getByRole('row', { name: /^Title/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Doctors dose at once', 'Doctors dose right']);
    await panelOf(second).getByRole('button', { name: 'Take theirs' }).click();
    await rowOf(second, 'O-5').getByText('Doctors dose right').waitFor();
  });

  test('may also keep what they wrote', async () => {
    const { second } = await editByTwo();
    await panelOf(second).getByRole('button', { name: 'Save mine' }).click();
    await rowOf(second, 'O-5').getByText('Doctors dose at once').waitFor();
    const tree = await stage.app.call(PEOPLE.sean.email, 'getTree', {});
    expect(tree?.rows.find(({ key }) => key === 'O-5')?.title).toBe('Doctors dose at once');
  });
});

test('in a closed cycle everything can be read and nothing changed, whatever was open before', async () => {
  const before = await openTree('ines');
  await rowOf(before.surface, 'KR-5').press('c');
  await before.surface.getByRole('textbox', { name: 'Value' }).fill('120');
  const sean = PEOPLE.sean.email;
  const { cycle } = (await stage.app.call(sean, 'getTree', {})) ?? {};
  if (cycle === undefined) throw new Error('The demo has a cycle.');
  const review = await stage.app.call(sean, 'setCycleState', {
    cycleId: cycle.id,
    state: 'review',
    expectedVersion: cycle.version,
  });
  await stage.app.call(sean, 'setCycleState', { cycleId: cycle.id, state: 'closed', expectedVersion: review.version });

  await before.surface.getByRole('textbox', { name: 'Value' }).press('Enter');
  await before.surface.getByText('This cycle is closed: what was agreed in it stays as it is.').waitFor();
  expect(await before.surface.getByRole('textbox', { name: 'Value' }).inputValue()).toBe('120');

  const after = await openTree('ines', `?cycle=${cycle.id}`);
  await rowOf(after.surface, 'KR-5').waitFor();
  expect(await after.surface.getByRole('button', { name: /^(?:Check in|Edit|New objective)/ }).count()).toBe(0);
});

test('a milestone that is ticked in a check-in counts by its weight', async () => {
  const { surface } = await openTree();
  await rowOf(surface, 'KR-17').press('c');
  const form = surface.getByRole('form', { name: /^Check-in for KR-17 / });
  await form.getByRole('checkbox', { name: 'Montréal' }).check();
  await form.getByRole('button', { name: 'Save and next' }).click();
  await rowOf(surface, 'KR-17').getByText('5 of 6 reached').waitFor();
});

test('an epic found by JQL is attached from the side panel, and its weight counts', async () => {
  const { surface } = await openTree();
  await rowOf(surface, 'KR-14').press('Enter');
  const panel = panelOf(surface);
  await panel.getByRole('button', { name: 'Attach epics' }).click();
  await panel.getByRole('button', { name: 'Search by JQL' }).click();
  const search = panel.getByRole('textbox', { name: /^Search epics by JQL/ });
  await search.fill('project = COLD AND summary ~ "Claims"');
  await search.press('Enter');
  await panel.getByRole('checkbox', { name: /^COLD-4 / }).check();
  await panel.getByRole('button', { name: 'Attach 1 epic' }).click();
  await panel.getByRole('link', { name: 'COLD-4' }).waitFor();
  await rowOf(surface, 'KR-14')
    .getByText(/^5 of 14 issues/)
    .waitFor();
});

test('numbers are read as the person writes them', async () => {
  const { surface } = await openTree();
  await rowOf(surface, 'KR-7').press('c');
  await surface.getByRole('textbox', { name: 'Value' }).fill('1,200');
  await surface.getByRole('textbox', { name: 'Value' }).press('Enter');
  await rowOf(surface, 'KR-7').getByText('1,200 of 900 → 500').waitFor();
});

test('another cycle is one choice away', async () => {
  const { surface } = await openTree();
  await surface.getByRole('combobox', { name: 'Cycle' }).click();
  await surface.getByRole('option', { name: /^\d{4}$/ }).click();
  await rowOf(surface, 'O-1').waitFor();
});
