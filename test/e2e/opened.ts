import type { FrameLocator } from 'playwright-core';
import { choose, panelOf, rowOf } from './support/okrPage';
import { SURFACES, type Surface } from './surfaces';

type Unfold = NonNullable<Surface['unfold']>;

function on(surface: string, name: string, unfold: Unfold, as?: Surface['as']): Surface {
  const found = SURFACES.find((one) => one.name === surface);
  if (found === undefined) throw new Error(`No surface is called ${surface}.`);
  return { ...found, ...(as !== undefined && { as }), name, unfold };
}

const press = (name: string | RegExp) => (surface: FrameLocator) =>
  surface.getByRole('button', { name }).first().click();

/** What opens from the tree of the OKR page. */
const ON_TREE: readonly Surface[] = [
  on('OKR page', 'a new objective', async (surface) => {
    await press('New objective')(surface);
    await panelOf(surface).getByRole('textbox', { name: 'Title' }).fill('Publish 10 posts');
    await choose(panelOf(surface), 'Visibility', 'Restricted');
  }),
  on('OKR page', 'an objective that is edited', async (surface) => {
    await rowOf(surface, 'O-5').press('e');
    await panelOf(surface).getByRole('heading', { name: 'Edit objective' }).waitFor();
  }),
  on('OKR page', 'a key result with milestones', async (surface) => {
    await press('Add a key result: O-5')(surface);
    await panelOf(surface).getByRole('textbox', { name: 'Title' }).fill('Increase the calls from 4 to 9');
    await choose(panelOf(surface), 'Measured by', 'Milestones');
    const add = panelOf(surface).getByRole('button', { name: 'Add a milestone' });
    await add.click();
    await add.click();
  }),
  on('OKR page', 'a check-in with an error', async (surface) => {
    await rowOf(surface, 'KR-5').press('c');
    const value = surface.getByRole('textbox', { name: 'Value' });
    await value.fill('many');
    await value.press('Enter');
    await surface.getByText('“many” is not a number').waitFor();
  }),
  on('OKR page', 'why this number', async (surface) => {
    await rowOf(surface, 'KR-5')
      .getByRole('button', { name: /^Result/ })
      .click();
    await surface.getByRole('dialog').getByRole('heading').first().waitFor();
  }),
  on('OKR page', 'the options of a filter', async (surface) => {
    const folded = surface.getByRole('button', { name: /^Filters/ });
    if (await folded.isVisible()) await folded.click();
    await surface.getByRole('combobox', { name: 'Health' }).press('ArrowDown');
    await surface.getByRole('option').first().waitFor();
  }),
  on('OKR page', 'cycles', async (surface) => {
    await press('Manage cycles')(surface);
    await panelOf(surface).getByRole('button', { name: 'New cycle' }).click();
    await surface.getByRole('combobox', { name: 'First day' }).press('ArrowDown');
  }),
];

const readKeyResult: Unfold = async (surface) => {
  await rowOf(surface, 'KR-5').press('Enter');
  await panelOf(surface).getByRole('heading', { name: 'Check-ins' }).waitFor();
};

/** What opens in the side panel of a key result or an objective. */
const IN_PANEL: readonly Surface[] = [
  on('OKR page', 'a key result', readKeyResult),
  on('OKR page', 'an objective', async (surface) => {
    await rowOf(surface, 'O-5').press('Enter');
    await panelOf(surface).getByRole('heading', { name: 'Activity' }).waitFor();
  }),
  on('OKR page', 'charts as tables', async (surface, page) => {
    await readKeyResult(surface, page);
    for (const [index] of [0, 1].entries()) {
      await panelOf(surface)
        .getByRole('button', { name: /^Show as a table/ })
        .first()
        .click();
      await panelOf(surface).getByRole('table').nth(index).waitFor();
    }
  }),
  on('OKR page', 'epics to attach', async (surface, page) => {
    await readKeyResult(surface, page);
    await panelOf(surface).getByRole('button', { name: 'Attach epics' }).click();
    await panelOf(surface).getByRole('checkbox').first().waitFor();
  }),
  on('OKR page', 'the weight of an epic', async (surface, page) => {
    await readKeyResult(surface, page);
    await panelOf(surface)
      .getByRole('button', { name: /^Change weight/ })
      .first()
      .click();
  }),
  on('OKR page', 'a check-in that is corrected', async (surface, page) => {
    await readKeyResult(surface, page);
    await panelOf(surface)
      .getByRole('button', { name: /^Correct/ })
      .first()
      .click();
  }),
  on('OKR page', 'the question before deleting', async (surface, page) => {
    await readKeyResult(surface, page);
    await panelOf(surface).getByRole('button', { name: 'Delete' }).click();
  }),
];

const ELSEWHERE: readonly Surface[] = [
  on(
    'orphan projects',
    'an exemption',
    async (surface) => {
      await press(/^Exempt:/)(surface);
      await surface.getByRole('textbox', { name: 'Why it rightly serves none' }).waitFor();
    },
    'nora',
  ),
  on('panel of an epic', 'the type-ahead of key results', async (surface) => {
    await press('Attach key result')(surface);
    await surface.getByRole('option').first().waitFor();
  }),
  on('project page', 'epics that are to be attached', async (surface, page) => {
    await surface.getByRole('checkbox', { name: /^Choose all/ }).check();
    await press('Choose key result')(surface);
    await surface.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await surface.getByRole('button', { name: /^Attach \d/ }).waitFor();
  }),
  on('project page', 'epics that serve', async (surface) => {
    await surface.getByRole('tab', { name: /^Attached/ }).click();
    await press(/^Detach/)(surface).catch(() => undefined);
  }),
  on('admin page, teams', 'a team that is edited', async (surface) => {
    await press(/^Edit:/)(surface);
    await surface.getByRole('textbox', { name: 'Name' }).waitFor();
  }),
  on('admin page, cycles', 'a cycle that is edited', async (surface) => {
    await press(/^Edit:/)(surface);
    await surface.getByRole('textbox', { name: 'Name' }).waitFor();
  }),
  on('configuration of the macro', 'a frozen macro under one objective', async (surface) => {
    await choose(surface, 'Show', 'One objective');
    await choose(surface, 'Numbers', 'As of');
    await surface.getByRole('combobox', { name: 'Day' }).waitFor();
  }),
];

/** Forms and pop-ups of all surfaces, opened as somebody would. */
export const OPENED: readonly Surface[] = [...ON_TREE, ...IN_PANEL, ...ELSEWHERE];
