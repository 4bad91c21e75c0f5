import { startApp, type App, type Name } from './support/app';
import { aCycle, aKeyResult, anObjective, checkInDraft, keyResultDraft, objectiveDraft } from './support/okrs';

let app: App;
let cycleId: string;
let objectiveId: string;
let keyResultId: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  objectiveId = await anObjective(app, cycleId);
  keyResultId = await aKeyResult(app, objectiveId);
  await app.site.snapshot('attempts');
});
afterAll(() => app.site.stop());
beforeEach(() => app.site.reset({ to: 'attempts' }));

const requestId = 'one-form';
const write = (title: string, as: Name = 'ada', over = {}) =>
  app.call(as, 'createObjective', { ...objectiveDraft(cycleId, { title, ownerId: as, ...over }), requestId });
const measure = (title: string, as: Name = 'ada') =>
  app.call(as, 'createKeyResult', { ...keyResultDraft(objectiveId, { title }), requestId });
const say = (value: number, as: Name = 'ada') =>
  app.call(as, 'checkIn', { ...checkInDraft({ value }), keyResultId, requestId });
const titles = async () => ((await app.call('nora', 'getTree', {}))?.rows ?? []).map(({ title }) => title);

describe('an attempt that is made again, because its answer was lost', () => {
  it('leads to the same objective', async () => {
    expect(await write('Once')).toEqual(await write('Once'));
    expect((await titles()).filter((title) => title === 'Once')).toHaveLength(1);
  });

  it('leads to the same key result', async () => {
    expect(await measure('Once')).toEqual(await measure('Once'));
    expect((await titles()).filter((title) => title === 'Once')).toHaveLength(1);
  });

  it('saves what was typed in between, in the one that is there', async () => {
    const [before, after] = [await write('Onse'), await write('Once')];
    expect(after).toEqual(before);
    const [first, second] = [await measure('Mesure'), await measure('Measure')];
    expect(second).toEqual(first);
    expect(await titles()).toEqual(['Doctors find the right dosage', 'Calls to the hotline', 'Measure', 'Once']);
  });

  it('corrects the check-in that is there', async () => {
    await say(260);
    expect((await say(250)).value).toBe(250);
    const { checkIns } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(checkIns.map(({ value }) => value)).toEqual([250]);
  });

  it('overwrites nothing that was worked on since', async () => {
    const { objectiveId: written } = await write('Once');
    const { draft } = await app.call('ada', 'getObjective', { objectiveId: written });
    await app.call('ada', 'editObjective', { ...draft, title: 'Better', objectiveId: written, expectedVersion: 1 });
    const payload = { ...objectiveDraft(cycleId, { title: 'Worse' }), requestId };
    const error = await app.refuse('ada', 'createObjective', payload);
    expect(error).toMatchObject({ code: 'duplicate', messageKey: 'createdAlready' });
    expect(await titles()).toContain('Better');
  });
});

describe('an attempt with the id of somebody else’s form', () => {
  it('neither reads nor changes what that one created', async () => {
    const theirs = await write('Ada’s', 'ada', { visibility: 'restricted' });
    const mine = await write('Eve’s', 'eve');
    expect(mine).not.toEqual(theirs);
    const { row } = await app.call('ada', 'getObjective', { objectiveId: theirs.objectiveId });
    expect(row).toMatchObject({ title: 'Ada’s', version: 1 });
  });

  it('says a value of its own', async () => {
    await say(260, 'ada');
    await say(250, 'nora');
    const { checkIns } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(checkIns.map(({ authorId, value }) => [authorId, value]).toSorted()).toEqual([
      ['ada', 260],
      ['nora', 250],
    ]);
  });
});

it.each(['', 'a b', 'x'.repeat(37), 7, null])('refuses %j for the id of a form', async (bad) => {
  const error = await app.refuse('ada', 'createObjective', { ...objectiveDraft(cycleId), requestId: bad });
  expect(error.code).toBe('invalid');
});
