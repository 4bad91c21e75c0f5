import { startApp, type App } from './support/app';
import { aTeam } from './support/okrs';

let app: App;
let teamId: string;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  await app.reset();
  await app.call('nora', 'listOrganisation');
  teamId = await aTeam(app);
});
afterAll(() => app.site.stop());

const draft = { school: 'strict' as const, glossary: ['NPS'], expectedVersion: 0 };
const off = (id: string) => ({ teamId: id, school: 'off' as const });

it('refuses a school for a team that never was', async () => {
  const refused = await app.refuse('nora', 'saveCoachSettings', { ...draft, teamSchools: [off('nowhere')] });
  expect(refused).toMatchObject({ code: 'notFound', messageKey: 'teamNotFound' });
  expect((await app.call('nora', 'getCoachSettings')).version).toBe(0);
});

it('lets the school of a deleted team go, without an error for who saves it once more', async () => {
  const teamSchools = [off(teamId)];
  await app.call('nora', 'saveCoachSettings', { ...draft, teamSchools });
  await app.call('nora', 'deleteTeam', { teamId, expectedVersion: 1 });
  expect((await app.call('nora', 'getCoachSettings')).teamSchools).toEqual([]);
  const saved = await app.call('nora', 'saveCoachSettings', { ...draft, teamSchools, expectedVersion: 1 });
  expect(saved.teamSchools).toEqual([]);
});

it('keeps words that differ in case or blanks alone once', async () => {
  const glossary = ['NPS', ' nps ', 'cash  flow', 'Cash flow', '', '<i>R&D</i>'];
  const saved = await app.call('nora', 'saveCoachSettings', { ...draft, glossary, teamSchools: [] });
  expect(saved.glossary).toEqual(['NPS', 'cash flow', '<i>R&D</i>']);
});

it.each([
  ['ten thousand words', Array.from({ length: 10_000 }, (_, at) => `T${at}`), 'glossaryTooLong', { length: 10_000 }],
  ['a word of a thousand characters', ['NPS', 'T'.repeat(1000)], 'termTooLong', { field: 'glossary.1', most: 60 }],
  ['a word with a line break in it', ['NPS\nCSAT'], 'textControlCharacters', { field: 'glossary.0' }],
])('refuses %s with the limit, and saves nothing', async (_what, glossary, messageKey, values) => {
  const refused = await app.refuse('nora', 'saveCoachSettings', { ...draft, glossary, teamSchools: [] });
  expect(refused).toMatchObject({ code: 'invalid', messageKey, values });
  expect((await app.call('nora', 'getCoachSettings')).glossary).toEqual([]);
});

it('tells who saves too late all that the other has saved', async () => {
  await app.call('nora', 'saveCoachSettings', { ...draft, teamSchools: [off(teamId)] });
  const refused = await app.refuse('nora', 'saveCoachSettings', { ...draft, school: 'off', teamSchools: [] });
  expect(refused).toMatchObject({
    code: 'conflict',
    theirs: { version: 1, fields: { school: 'strict', teamSchools: `${teamId} off`, glossary: 'NPS' } },
  });
});
