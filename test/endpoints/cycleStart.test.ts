import { startApp, type App } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, keyResultDraft, objectiveDraft } from './support/okrs';

let app: App;
let activeId: string;
let cycleId: string;
let objectiveId: string;

beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  await app.reset();
  activeId = await aCycle(app);
  const next = { name: 'Next', startsOn: day(41), endsOn: day(130) };
  cycleId = (await app.call('nora', 'createCycle', next)).id;
  objectiveId = await anObjective(app, cycleId);
});
afterAll(() => app.site.stop());

const activate = { state: 'active' as const, expectedVersion: 1 };
const keyOf = async (keyResultId: string) => (await app.call('ada', 'getKeyResult', { keyResultId })).row.key;

describe('a draft cycle', () => {
  it('takes a key result whose baseline or target must still be found', async () => {
    const id = await aKeyResult(app, objectiveId, { baseline: null, target: null });
    const { row, draft } = await app.call('ada', 'getKeyResult', { keyResultId: id });
    expect(draft).toMatchObject({ measure: 'metric', baseline: null, target: null });
    expect(row.progress).toBeNull();
  });

  it.each([
    ['a target that is the baseline', { baseline: 5, target: 5 }, 'baselineIsTarget'],
    ['a number out of range', { baseline: null, target: 1e13 }, 'outOfRange'],
    ['a title that is empty', { title: '' }, 'titleMissing'],
  ])('refuses %s as any other does', async (_what, over, messageKey) => {
    const refused = await app.refuse('ada', 'createKeyResult', keyResultDraft(objectiveId, over));
    expect(refused.messageKey).toBe(messageKey);
  });

  it('begins only when each key result has baseline and target, and names those that have not', async () => {
    await aKeyResult(app, objectiveId, { title: 'Complete' });
    await aKeyResult(app, objectiveId, { title: 'Work', measure: 'work', baseline: null, target: null });
    const first = await aKeyResult(app, objectiveId, { title: 'No start', baseline: null });
    const second = await aKeyResult(app, objectiveId, { title: 'No end', target: null });
    const refused = await app.refuse('nora', 'setCycleState', { cycleId, ...activate });
    const keys = `${await keyOf(first)}, ${await keyOf(second)}`;
    const values = { count: 2, keys, more: 0 };
    expect(refused).toMatchObject({ code: 'invalid', messageKey: 'keyResultsIncomplete', values });
    const listed = await app.call('nora', 'listIncomplete', { cycleId });
    expect(listed).toMatchObject({
      total: 2,
      keyResults: [
        { id: first, title: 'No start', missing: ['baseline'] },
        { id: second, title: 'No end', missing: ['target'] },
      ],
    });
    const complete = { ...keyResultDraft(objectiveId), expectedVersion: 1 };
    for (const keyResultId of [first, second]) await app.call('ada', 'editKeyResult', { ...complete, keyResultId });
    expect((await app.call('nora', 'setCycleState', { cycleId, ...activate })).state).toBe('active');
  });

  it('names five of many and counts the rest', async () => {
    for (let at = 0; at < 7; at += 1) await aKeyResult(app, objectiveId, { title: `No end ${at}`, target: null });
    const { values } = await app.refuse('nora', 'setCycleState', { cycleId, ...activate });
    expect(values).toMatchObject({ count: 7, more: 2 });
    expect(String(values['keys']).split(', ')).toHaveLength(5);
  });

  it('begins whatever the coach thinks of its texts', async () => {
    await aKeyResult(app, objectiveId, { title: 'Publish 10 LinkedIn posts' });
    await app.call('nora', 'setCycleState', { cycleId, ...activate });
  });
});

describe('a cycle that has begun', () => {
  it('asks for baseline and target when a key result is written or edited', async () => {
    const begun = await anObjective(app, activeId);
    const open = keyResultDraft(begun, { baseline: null });
    expect((await app.refuse('ada', 'createKeyResult', open)).messageKey).toBe('baselineMissing');
    const keyResultId = await aKeyResult(app, begun);
    const edit = { ...open, keyResultId, expectedVersion: 1 };
    expect((await app.refuse('ada', 'editKeyResult', edit)).messageKey).toBe('baselineMissing');
  });

  it('does not take an objective out of a draft before its key results are complete', async () => {
    const keyResultId = await aKeyResult(app, objectiveId, { target: null });
    const move = { ...objectiveDraft(activeId), objectiveId, expectedVersion: 1 };
    expect(await app.refuse('ada', 'editObjective', move)).toMatchObject({
      messageKey: 'keyResultsIncomplete',
      values: { count: 1, keys: await keyOf(keyResultId) },
    });
    const edit = { ...keyResultDraft(objectiveId), keyResultId, expectedVersion: 1 };
    await app.call('ada', 'editKeyResult', edit);
    await app.call('ada', 'editObjective', move);
  });
});

it('tells admins alone what keeps a cycle from beginning', async () => {
  expect((await app.refuse('ada', 'listIncomplete', { cycleId })).messageKey).toBe('administratorsOnly');
  const nowhere = { cycleId: '00000000-0000-4000-8000-000000000000' };
  expect((await app.refuse('nora', 'listIncomplete', nowhere)).messageKey).toBe('cycleNotFound');
});
