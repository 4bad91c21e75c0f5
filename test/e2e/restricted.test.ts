import type { FrameLocator, Page } from 'playwright-core';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { onStage } from '../support/plumbline';

const stage = onStage();

const OKRS = '/jira/apps/plumbline-okrs';
const PARENT = 'Three countries decide as one company';
/** Words of the restricted objective and of its key result; the project of the merger hides itself in Jira. */
const SECRETS = [/M.ridien/i, /rapprochement/i, /lettres d.intention/i, /onze lettres/i];

let keys: string[] = [];
let ids: string[] = [];
beforeAll(async () => {
  const tree = await stage.app.call(PEOPLE.sean.email, 'getTree', {});
  const top = tree?.rows.find(({ title }) => title.includes('Méridien'));
  const secret = tree?.rows.filter((row) => row.id === top?.id || row.parentRowId === top?.id) ?? [];
  expect(secret.length).toBe(2);
  keys = secret.map(({ key }) => key);
  ids = secret.map(({ id }) => id);
});

/** What of the secret a text tells. */
function leaks(text: string): string[] {
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return [
    ...SECRETS.filter((secret) => secret.test(plain)).map(String),
    ...keys.filter((key) => new RegExp(`\\b${key}\\b`).test(plain)),
    ...ids.filter((id) => plain.includes(id)),
  ];
}

type Watched = { page: Page; surface: FrameLocator; got: () => Promise<string> };

/** Opens an address and keeps every answer that the person's browser receives from then on. */
async function watch(as: 'tom' | 'sean', address: string): Promise<Watched> {
  const { page, surface } = await stage.open(as, address, { height: 2000 });
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response
        .text()
        .catch(() => '')
        .then((body) => (isText(response.headers()['content-type']) ? body : '')),
    );
  });
  await page.reload();
  return { page, surface, got: async () => (await Promise.all(bodies)).join('\n') };
}

/** The app's scripts are the same for everybody; what tells of data are pages and answers. */
const isText = (type = '') => /json|html|plain/.test(type);

async function chooseYear(surface: FrameLocator): Promise<void> {
  await surface.getByRole('treegrid', { name: /Q\d/ }).waitFor();
  await surface.getByRole('combobox', { name: 'Cycle' }).click();
  await surface.getByRole('option', { name: /^\d{4}$/ }).click();
  await surface.getByRole('treegrid', { name: /^OKR tree of \d{4}$/ }).waitFor();
}

const tree = (surface: FrameLocator) => surface.getByRole('treegrid').waitFor();
const table = (surface: FrameLocator) => surface.getByRole('table').first().waitFor();

type Place = [what: string, address: string, ready: (surface: FrameLocator) => Promise<void>];
const PLACES: Place[] = [
  ['the live macro', '/wiki/spaces/STEER', tree],
  ['the OKR page', OKRS, tree],
  ['the OKR page of the year', OKRS, chooseYear],
  ['the orphan projects', `${OKRS}/orphans`, table],
  ['the gaps', `${OKRS}/gaps`, (surface) => surface.getByRole('heading').nth(1).waitFor()],
  ['a project page', '/jira/projects/LIMS/apps/plumbline-project', table],
];

test.each(PLACES)('of a restricted objective no word reaches whom it is hidden from: %s', async (_, address, ready) => {
  const { page, surface, got } = await watch('tom', address);
  await ready(surface);
  expect(leaks(await page.locator('body').innerText())).toEqual([]);
  expect(leaks(await surface.locator('body').innerText())).toEqual([]);
  const answers = await got();
  expect(answers).toContain('"ok":true');
  expect(leaks(answers)).toEqual([]);
});

test('a search for its words finds nothing, and an address that names it tells nothing', async () => {
  const { page, surface, got } = await watch('tom', OKRS);
  await tree(surface);
  await surface.getByRole('textbox', { name: 'Search in the tree' }).fill('rapprochement');
  await surface.getByText('Nothing matches').waitFor();
  expect(leaks(await surface.getByRole('main').innerText())).toEqual([]);

  await page.goto(new URL(`${OKRS}?panel=objective:${ids[0] ?? ''}`, page.url()).href);
  const alert = surface.getByRole('alert').filter({ hasText: /./ });
  await alert.waitFor();
  expect(leaks(await alert.innerText())).toEqual([]);
  // What he typed and the identifier in his own address come back to him: neither says what hides behind it.
  const told = (await got()).replaceAll(ids[0] ?? '', '').replaceAll('rapprochement', '');
  expect(leaks(told)).toEqual([]);
});

test.each(['tom', 'sean'] as const)('an export leaves it out, also the one that %s makes', async (as) => {
  const { page, surface } = await stage.open(as, '/wiki/spaces/STEER');
  await tree(surface);
  const edit = await page.getByRole('link', { name: 'Edit' }).getAttribute('href');
  const address = new URL((edit ?? '').replace(/edit$/, 'export/html'), page.url());
  const paper = await (await page.request.get(address.href)).text();
  expect(paper).toContain('KR-5');
  expect(leaks(paper)).toEqual([]);
});

test('its parent says "1 more, restricted" where somebody else reads it, and has the same progress for both', async () => {
  const shown = async (as: 'tom' | 'sean') => {
    const { surface } = await stage.open(as, OKRS, { height: 3000 });
    await chooseYear(surface);
    const parent = surface.getByRole('row').filter({ hasText: PARENT });
    return { surface, progress: await parent.getByRole('button', { name: /^Progress/ }).innerText() };
  };
  const tom = await shown('tom');
  const rows = await tom.surface.getByRole('row').allInnerTexts();
  const parent = rows.findIndex((row) => row.includes(PARENT));
  const following = rows.slice(parent + 1).findIndex((row) => row.includes('1 more, restricted'));
  expect(parent).toBeGreaterThan(0);
  expect(rows.slice(parent + 1, parent + 2 + following).filter((row) => /\bO-\d/.test(row))).toEqual([]);
  expect(following).toBeGreaterThanOrEqual(0);

  const sean = await shown('sean');
  await sean.surface.getByRole('row').filter({ hasText: 'Méridien' }).waitFor();
  await sean.surface.getByRole('row').filter({ hasText: 'lettres d’intention' }).waitFor();
  expect(await sean.surface.getByText('1 more, restricted').count()).toBe(0);
  expect(sean.progress).toBe(tom.progress);
});
