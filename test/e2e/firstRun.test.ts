import { onStage } from '../support/plumbline';
import { OKRS, rowOf } from './support/okrPage';

const stage = onStage();
beforeEach(async () => {
  await stage.site.reset({ scope: 'app' });
  await stage.site.drain();
});

test('an empty site explains three steps, and a sample fills it and goes away in one click each', async () => {
  const { surface } = await stage.open('sean', OKRS);
  await surface.getByRole('heading', { level: 1, name: 'From objective to epic in three steps' }).waitFor();
  const steps = await surface.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(steps).toEqual(['Open a cycle', 'Write an objective', 'Attach the work']);
  await surface.getByRole('button', { name: 'Show a sample' }).click();
  await rowOf(surface, 'O-1').getByText('Hospitals stay with us because we make their day easier').waitFor();
  await surface.getByText('This is a sample, for you to try.').waitFor();
  await surface.getByRole('button', { name: 'Remove it' }).click();
  await surface.getByRole('heading', { name: 'From objective to epic in three steps' }).waitFor();
});

test('the sample speaks the language of who asked for it', async () => {
  const { surface } = await stage.open('sean', OKRS, { locale: 'fr-FR' });
  await surface.getByRole('button', { name: /exemple/ }).click();
  await surface.getByRole('row', { name: /O-1 .*[àéè]/ }).waitFor();
});

test('who may not open a cycle reads who can', async () => {
  const { surface } = await stage.open('tom', OKRS);
  await surface.getByText('An OKR admin opens the first cycle. Ask a Jira administrator who that is.').waitFor();
  expect(await surface.getByRole('button').count()).toBe(0);
});

test.each([
  [
    'the panel of an epic',
    '/local-surface/plumbline-issue?issueKey=PORT-1',
    'This epic serves no key result yet. What should move because of it?',
  ],
  [
    'the project page',
    '/jira/projects/PORT/apps/plumbline-project',
    'Nothing this project works on serves a key result.',
  ],
  ['the list of orphan projects', `${OKRS}/orphans`, 'From objective to epic in three steps'],
  [
    'a page with the macro',
    '/wiki/spaces/STEER',
    'The tree appears here once an OKR admin has opened a cycle in Jira.',
  ],
])('%s says in a sentence what is to come while there is nothing', async (_where, address, sentence) => {
  const { surface } = await stage.open('sean', address);
  await surface.getByText(sentence).waitFor();
});

test('a site that has just got the app knows its orphan projects without being asked', async () => {
  const { surface } = await stage.open('sean', OKRS);
  await surface.getByRole('button', { name: 'Show a sample' }).click();
  await surface.getByRole('button', { name: 'Orphan projects' }).click();
  await surface.getByRole('heading', { name: '11 of 11 active projects serve no key result.' }).waitFor();
});
