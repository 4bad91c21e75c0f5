import type { Page } from 'playwright-core';
import { PEOPLE, type PersonName } from '../../scripts/demo/people.ts';
import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';

const OKRS = '/jira/apps/plumbline-okrs';
const CLAIRE = PEOPLE.claire.email;
const stage = onStage();

/** Opens a place on the OKR page by the key of what its panel shows. */
async function open(as: PersonName, key: string, how = '', locale: 'en-US' | 'fr-FR' = 'en-US') {
  const tree = await stage.app.call(CLAIRE, 'getTree', {});
  const row = tree?.rows.find((one) => one.key === key);
  const panel = encodeURIComponent(`${row?.kind ?? ''}:${row?.id ?? ''}${how}`);
  const opened = await stage.open(as, `${OKRS}?panel=${panel}`, { locale });
  return { ...opened, card: opened.surface.getByRole('region', { name: 'Coach' }), id: row?.id ?? '' };
}

describe('in the editor', () => {
  test('the coach names what another team wrote, with the words that tell so, and opens it', async () => {
    const { surface, card } = await open('tom', 'KR-14', ':edit');
    const group = card.getByRole('region', { name: 'Beside other OKRs' });
    const remark = group.getByRole('listitem').filter({ hasText: 'says nearly the same' });
    await remark.getByText(/KR-15 .*\(Qualité\) says nearly the same: délai, libération/).waitFor();
    await remark.getByRole('link', { name: 'Open KR-15' }).click();
    await surface
      .getByRole('complementary')
      .getByRole('heading', { name: /^Le délai de libération passe/ })
      .waitFor();
  });

  test('it compares as one types, and forgets what is no longer so', async () => {
    const { surface, card } = await open('tom', 'KR-14', ':edit');
    await card.getByText('says nearly the same').waitFor();
    await surface
      .getByRole('textbox', { name: 'Title' })
      .fill('Temperature excursions of shipments fall from 4 to 3 %');
    await card.getByText(/^KR-18 .*pulls in the opposite direction/).waitFor();
    expect(await card.getByText('says nearly the same').count()).toBe(0);
    await surface.getByRole('textbox', { name: 'Title' }).fill('Ferries arrive dry');
    await card.getByText('pulls in the opposite direction').waitFor({ state: 'detached' });
  });

  test('a pair that is set aside stays away, until one of the two texts changes', async () => {
    const first = await open('tom', 'KR-14', ':edit');
    const remark = first.card.getByRole('listitem').filter({ hasText: 'says nearly the same' });
    await remark.getByRole('button', { name: 'Set aside' }).click();
    await remark.getByRole('button', { name: 'It is meant this way' }).click();
    await first.card.getByText('One remark set aside.').waitFor();
    const again = await open('tom', 'KR-14', ':edit');
    await again.card.getByText('One remark set aside.').waitFor();
    expect(await again.card.getByText('says nearly the same').count()).toBe(0);
    const { id } = await open('claire', 'KR-15');
    const { draft, row } = await stage.app.call(CLAIRE, 'getKeyResult', { keyResultId: id });
    const title = 'Le délai de libération des lots passe de 11 à 5 jours';
    const change = { ...draft, title, keyResultId: id, expectedVersion: row.version };
    await stage.app.call(CLAIRE, 'editKeyResult', change);
    const changed = await open('tom', 'KR-14', ':edit');
    await changed.card.getByText('says nearly the same').waitFor();
  });

  test('a suggestion uses a real measure with its value, in the language of the text, and says whose it is', async () => {
    const { surface, card } = await open('tom', 'KR-14', ':edit');
    await surface.getByRole('textbox', { name: 'Title' }).fill('Publier un guide pour les lots bloqués à la réception');
    const use = card.getByRole('button', { name: /^Use “Lots bloqués à la réception : de 16 lots \/ mois à …”/ });
    await use.waitFor();
    await card.getByRole('link', { name: 'Measured by KR-19' }).waitFor();
    await use.click();
    expect(await surface.getByRole('textbox', { name: 'Title' }).inputValue()).toMatch(/^Lots bloqués .* de 16 lots/);
  });
});

test('the card with its group keeps WCAG 2.1 AA, light or dark, and loses nothing at 200 %', async () => {
  const reach = async (page: Page) => {
    const surface = page.frameLocator('iframe').first();
    await surface.getByRole('row', { name: /KR-14 / }).press('e');
    return surface;
  };
  const card = { name: 'card', as: 'tom', address: OKRS, narrow: 400, reach } as const;
  const broken = await brokenRules(stage, { ...card, ready: '[data-remark^="set.duplicate"]' });
  expect(broken).toEqual({ light: [], dark: [], zoomed: [] });
});

describe('the list of a cycle', () => {
  test('shows pairs with keys, teams and words, and what else the coach would ask', async () => {
    const { page, surface } = await stage.open('sean', OKRS);
    await surface.getByRole('button', { name: 'Coach' }).click();
    await surface.getByRole('heading', { level: 1, name: /^What the coach would ask about/ }).waitFor();
    const opposed = surface.getByRole('region', { name: '1 pair pulls in opposite directions' });
    await opposed.getByRole('link', { name: /^KR-13 / }).waitFor();
    await opposed.getByText('Qualité').waitFor();
    await opposed.getByText(/^Shared words: Temperature, excursions, shipments$/i).waitFor();
    const alike = surface.getByRole('region', { name: '1 pair looks alike' });
    await alike.getByRole('link', { name: /^KR-15 / }).waitFor();
    await alike.getByRole('link', { name: /^KR-14 / }).click();
    await surface
      .getByRole('complementary')
      .getByRole('heading', { name: /^Le délai de libération des lots/ })
      .waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/coach$/);
  });

  test('names nothing that the reader may not see', async () => {
    const { surface } = await stage.open('tom', `${OKRS}/coach`);
    await surface.getByRole('region').first().waitFor();
    expect(await surface.locator('main').innerText()).not.toMatch(/Méridien|lettres d’intention/);
  });

  test('speaks French to those who read French', async () => {
    const { surface } = await stage.open('claire', `${OKRS}/coach`, { locale: 'fr-FR' });
    await surface.getByRole('heading', { name: '1 paire tire en sens contraire' }).waitFor();
    await surface.getByText(/^Mots communs\s: délai, libération/).waitFor();
  });
});
