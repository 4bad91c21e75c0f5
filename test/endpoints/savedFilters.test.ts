import { startApp, type App } from './support/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.site.stop());
beforeEach(() => app.reset());

const list = (as: 'ada' | 'eve' = 'ada') => app.call(as, 'listSavedFilters');
const late = { name: 'Sleeping 💤', filter: { health: 'outdated' } } as const;

it('are kept for the person who saves them, and for nobody else', async () => {
  await app.call('ada', 'saveFilter', late);
  await app.call('ada', 'saveFilter', { name: 'Mine', filter: { ownerId: 'ada', text: 'dose' } });
  await app.call('eve', 'saveFilter', { name: 'Mine', filter: { ownerId: 'eve' } });
  expect(await list()).toEqual([{ name: 'Mine', filter: { ownerId: 'ada', text: 'dose' } }, late]);
  expect(await list('eve')).toEqual([{ name: 'Mine', filter: { ownerId: 'eve' } }]);
});

it('are replaced under their name, and removed by it, also twice', async () => {
  await app.call('ada', 'saveFilter', late);
  await app.call('ada', 'saveFilter', { ...late, filter: { health: 'atRisk' } });
  expect(await list()).toEqual([{ ...late, filter: { health: 'atRisk' } }]);
  await app.call('ada', 'removeSavedFilter', { name: late.name });
  await app.call('ada', 'removeSavedFilter', { name: late.name });
  expect(await list()).toEqual([]);
});

it('from two pages at once are both kept', async () => {
  await Promise.all(['One', 'Two'].map((name) => app.call('ada', 'saveFilter', { name, filter: {} })));
  expect((await list()).map(({ name }) => name)).toEqual(['One', 'Two']);
});

it('are fifty at most; one that is there may still be replaced', async () => {
  for (let place = 0; place < 50; place += 1) {
    await app.call('ada', 'saveFilter', { name: `Filter ${place}`, filter: {} });
  }
  const error = await app.refuse('ada', 'saveFilter', { name: 'One more', filter: {} });
  expect(error).toMatchObject({ code: 'invalid', messageKey: 'tooManyFilters', values: { most: 50 } });
  await app.call('ada', 'saveFilter', { name: 'Filter 7', filter: { text: 'seven' } });
  expect(await list()).toHaveLength(50);
});

it.each([
  ['no name', { name: ' ', filter: {} }],
  ['a name that is too long', { name: 'x'.repeat(256), filter: {} }],
  ['a filter of another kind', { name: 'Odd', filter: { objectiveId: 'o-1' } }],
  ['an unknown health', { name: 'Odd', filter: { health: 'splendid' } }],
  ['an account that somebody names', { name: 'Odd', filter: {}, accountId: 'eve' }],
])('refuse %s', async (_what, payload) => {
  expect((await app.refuse('ada', 'saveFilter', payload)).code).toBe('invalid');
});
