import { Hono } from 'hono';
import { createFront, createPictures } from '../../../local/front/index.ts';
import { frontDeps } from './fixture/site.ts';

test('an unknown address is a page that says so, also when the shells are mounted in a larger app', async () => {
  const site = new Hono().route('/', createFront(frontDeps()));
  const answer = await site.request('/nowhere?locale=fr-FR');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<h1>Introuvable</h1>');
});

test('the pictures that Jira points to exist and hold no script of a name', async () => {
  const deps = frontDeps();
  deps.people.upsert({ accountId: 'eve', displayName: '<svg onload=x> "Quote"' });
  const picture = await createPictures(deps).request('/avatar/user/eve?size=48');
  expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  expect(await picture.text()).not.toMatch(/onload|"Quote"/);
});

test('the person, language and colours of an address are remembered', async () => {
  const answer = await createFront(frontDeps()).request('/?as=ben@example.test&locale=fr-FR&theme=dark');
  expect(answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual([
    'acting-user=ben',
    'locale=fr-FR',
    'theme=dark',
  ]);
  const html = await answer.text();
  expect(html).toContain('lang="fr-FR"');
  expect(html).toContain('data-color-mode="dark"');
  expect(html).toContain('Vous agissez en tant que Ben Reader');
});

test.each([
  ['one page for all languages', { title: 'Welcome', intro: 'i', cards: [] }, 'Welcome'],
  [
    'a page per language',
    { 'en-US': { title: 'Welcome', intro: 'i', cards: [] }, 'fr-FR': { title: 'Bienvenue', intro: 'i', cards: [] } },
    'Bienvenue',
  ],
])('the start page comes from outside: %s', async (_name, startPage, title) => {
  const answer = await createFront(frontDeps({ startPage })).request('/?locale=fr-FR');
  expect(await answer.text()).toContain(`<h1>${title}</h1>`);
});

test('a card leads to its place as its person', async () => {
  const card = { title: 'Look', text: 't', href: '/browse/A-1?x=1', as: 'ben@example.test' };
  const answer = await createFront(frontDeps({ startPage: { title: 'T', intro: 'i', cards: [card] } })).request('/');
  expect(await answer.text()).toContain('href="/browse/A-1?x=1&amp;as=ben%40example.test"');
});
