import { startApp, type App } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, checkInDraft, keyResultDraft, objectiveDraft } from './support/okrs';

let app: App;
let cycleId: string;
let objectiveId: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  objectiveId = await anObjective(app, cycleId);
  await app.site.snapshot('keyResults');
});
afterAll(() => app.site.stop());
beforeEach(() => app.site.reset({ to: 'keyResults' }));

const say = (keyResultId: string, over: Parameters<typeof checkInDraft>[0]) =>
  app.call('ada', 'checkIn', { ...checkInDraft(over), keyResultId });

describe('a check-in', () => {
  it('is current by the date it is for, and keeps its author when it is corrected', async () => {
    const keyResultId = await aKeyResult(app, objectiveId);
    await say(keyResultId, { forDate: day(-2), value: 200, confidence: 8 });
    const late = await say(keyResultId, { forDate: day(-9), value: 350, confidence: 3 });
    expect(late).toMatchObject({ value: 200, confidence: 8, confidenceTrend: 5, lastCheckInOn: day(-2) });
    const { checkIns } = await app.call('ada', 'getKeyResult', { keyResultId });
    const old = checkIns.at(-1);
    const corrected = {
      ...checkInDraft({ forDate: day(-9), value: 340 }),
      checkInId: old?.id ?? '',
      expectedVersion: 1,
    };
    expect(await app.call('nora', 'correctCheckIn', corrected)).toMatchObject({ value: 200 });
    const after = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(after.checkIns.at(-1)).toMatchObject({ value: 340, authorId: 'ada', createdAt: old?.createdAt });
    expect(after.history.map((point) => [point.day, point.value, point.progress])).toEqual([
      [day(-9), 340, 0.214285714],
      [day(-2), 200, 0.714285714],
    ]);
  });

  it('that is taken back leaves the one before', async () => {
    const keyResultId = await aKeyResult(app, objectiveId);
    await say(keyResultId, { forDate: day(-9), value: 350 });
    await say(keyResultId, { forDate: day(-2), value: 200 });
    const { checkIns } = await app.call('ada', 'getKeyResult', { keyResultId });
    const back = { checkInId: checkIns[0]?.id ?? '', expectedVersion: 1 };
    expect(await app.call('ada', 'deleteCheckIn', back)).toMatchObject({ value: 350, lastCheckInOn: day(-9) });
    const { activity } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(activity.map(({ verb }) => verb)).toEqual(['checkInDeleted', 'checkedIn', 'checkedIn', 'created']);
  });

  it('is in the snapshot of its day', async () => {
    const keyResultId = await aKeyResult(app, objectiveId);
    await say(keyResultId, { value: 260 });
    const { calls } = await app.site.calls({ service: 'sql' });
    expect(calls.some(({ sql }) => sql?.startsWith('insert into `snapshot`'))).toBe(true);
  });
});

describe('a check-list', () => {
  const milestones = ['One', 'Two', 'Three'].map((title) => ({ id: null, title, weight: 1, reachedOn: null }));

  it('counts what is reached, and keeps what stays when it is edited', async () => {
    const keyResultId = await aKeyResult(app, objectiveId, { measure: 'milestone', milestones });
    const { draft } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(draft).toMatchObject({ baseline: null, target: null });
    const [one, , three] = draft.milestones;
    await say(keyResultId, { value: null, reachedMilestoneIds: [one?.id ?? ''] });
    const kept = [three, { ...one, reachedOn: day(-1), weight: 3 }, { ...milestones[0], title: 'New' }];
    await app.call('ada', 'editKeyResult', {
      ...{ ...draft, milestones: kept as typeof draft.milestones, keyResultId, expectedVersion: 1 },
    });
    const after = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(after.draft.milestones.map(({ id, title }) => [id, title])).toEqual([
      [three?.id, 'Three'],
      [one?.id, 'One'],
      [expect.any(String), 'New'],
    ]);
    expect(after.row).toMatchObject({ milestoneReached: 3, milestoneTotal: 5, progress: { raw: 0.6 } });
  });

  it('refuses a milestone of another one', async () => {
    const [mine, theirs] = await Promise.all(
      [1, 2].map(() => aKeyResult(app, objectiveId, { measure: 'milestone', milestones })),
    );
    const { draft } = await app.call('ada', 'getKeyResult', { keyResultId: theirs ?? '' });
    const edit = { ...draft, keyResultId: mine, expectedVersion: 1 };
    expect(await app.refuse('ada', 'editKeyResult', edit)).toMatchObject({ messageKey: 'milestoneNotFound' });
    const reached = { ...checkInDraft({ value: null }), reachedMilestoneIds: [draft.milestones[0]?.id ?? ''] };
    const error = await app.refuse('ada', 'checkIn', { ...reached, keyResultId: mine });
    expect(error).toMatchObject({ messageKey: 'milestoneNotFound' });
    expect((await app.call('ada', 'getKeyResult', { keyResultId: mine ?? '' })).checkIns).toEqual([]);
  });
});

describe('editing a key result', () => {
  it('tells a moved target apart, with what it was', async () => {
    const keyResultId = await aKeyResult(app, objectiveId);
    const edit = { ...keyResultDraft(objectiveId, { target: 200 }), keyResultId, expectedVersion: 1 };
    expect(await app.call('ada', 'editKeyResult', edit)).toEqual({ version: 2 });
    const { activity } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(activity[0]).toMatchObject({ verb: 'targetChanged', values: { from: 120, to: 200 } });
  });

  it('changes the measure only while nobody has checked in, and the objective never', async () => {
    const keyResultId = await aKeyResult(app, objectiveId);
    const edit = { ...keyResultDraft(objectiveId, { measure: 'work' }), keyResultId };
    await app.call('ada', 'editKeyResult', { ...edit, expectedVersion: 1 });
    await say(keyResultId, { value: null });
    const back = { ...keyResultDraft(objectiveId), keyResultId, expectedVersion: 2 };
    expect(await app.refuse('ada', 'editKeyResult', back)).toMatchObject({ messageKey: 'measureFixed' });
    const other = await anObjective(app, cycleId);
    const moved = { ...edit, objectiveId: other, expectedVersion: 2 };
    expect(await app.refuse('ada', 'editKeyResult', moved)).toMatchObject({ messageKey: 'objectiveFixed' });
  });
});

describe('deleting', () => {
  it('a key result takes its check-ins along, unless an objective hangs from it', async () => {
    const keyResultId = await aKeyResult(app, objectiveId);
    await say(keyResultId, {});
    const child = await anObjective(app, cycleId, { parent: { kind: 'keyResult', id: keyResultId } });
    const gone = { keyResultId, expectedVersion: 1 };
    expect(await app.refuse('ada', 'deleteKeyResult', gone)).toMatchObject({ messageKey: 'keyResultInUse' });
    await app.call('ada', 'editObjective', { ...objectiveDraft(cycleId), objectiveId: child, expectedVersion: 1 });
    await app.call('ada', 'deleteKeyResult', gone);
    expect(await app.refuse('ada', 'getKeyResult', { keyResultId })).toMatchObject({ code: 'notFound' });
  });

  it('an objective is refused while something hangs from it, and with an old version', async () => {
    await aKeyResult(app, objectiveId);
    const own = { objectiveId, expectedVersion: 1 };
    expect(await app.refuse('ada', 'deleteObjective', own)).toMatchObject({ messageKey: 'objectiveInUse' });
    const empty = await anObjective(app, cycleId);
    const old = await app.refuse('ada', 'deleteObjective', { objectiveId: empty, expectedVersion: 7 });
    expect(old).toMatchObject({ code: 'conflict', theirs: { version: 1 } });
    expect(await app.call('ada', 'deleteObjective', { objectiveId: empty, expectedVersion: 1 })).toBeNull();
  });
});

it.each([
  ['progress', 'metricProgress'],
  ['work', 'workProgress'],
  ['health', 'keyResultHealth'],
  ['pace', 'pace'],
] as const)('the %s of a key result explains itself', async (number, formulaKey) => {
  const id = await aKeyResult(app, objectiveId);
  await say(id, {});
  const why = await app.call('eve', 'explainNumber', { kind: 'keyResult', id, number });
  expect(why).toMatchObject({ formulaKey, computedAt: expect.any(String) as string });
});
