import { startApp, type App, type Call } from './support/app';
import { day } from './support/days';
import {
  aCycle,
  aKeyResult,
  anObjective,
  checkInDraft,
  closeCycle,
  keyResultDraft,
  objectiveDraft,
} from './support/okrs';

let app: App;
let ids: { cycleId: string; objectiveId: string; keyResultId: string; checkInId: string };

beforeAll(async () => {
  app = await startApp();
  const cycleId = await aCycle(app);
  const objectiveId = await anObjective(app, cycleId);
  const keyResultId = await aKeyResult(app, objectiveId);
  await app.call('ada', 'checkIn', { ...checkInDraft(), keyResultId });
  const { checkIns } = await app.call('ada', 'getKeyResult', { keyResultId });
  await closeCycle(app, cycleId);
  ids = { cycleId, objectiveId, keyResultId, checkInId: checkIns[0]?.id ?? '' };
});
afterAll(() => app.site.stop());

const CALLS: [Call, () => object][] = [
  ['createObjective', () => objectiveDraft(ids.cycleId)],
  ['editObjective', () => ({ ...objectiveDraft(ids.cycleId), objectiveId: ids.objectiveId, expectedVersion: 1 })],
  ['deleteObjective', () => ({ objectiveId: ids.objectiveId, expectedVersion: 1 })],
  ['createKeyResult', () => keyResultDraft(ids.objectiveId)],
  ['editKeyResult', () => ({ ...keyResultDraft(ids.objectiveId), keyResultId: ids.keyResultId, expectedVersion: 1 })],
  ['deleteKeyResult', () => ({ keyResultId: ids.keyResultId, expectedVersion: 1 })],
  ['checkIn', () => ({ ...checkInDraft({ value: 200 }), keyResultId: ids.keyResultId })],
  ['correctCheckIn', () => ({ ...checkInDraft({ value: 200 }), checkInId: ids.checkInId, expectedVersion: 1 })],
  ['deleteCheckIn', () => ({ checkInId: ids.checkInId, expectedVersion: 1 })],
  ['attachEpics', () => ({ keyResultId: ids.keyResultId, epicIds: ['10000'], weight: 1 })],
  ['editCycle', () => ({ name: 'New', startsOn: day(-50), endsOn: day(40), cycleId: ids.cycleId, expectedVersion: 4 })],
];

it.each(CALLS)('%s is refused to everybody once the cycle is closed', async (call, payload) => {
  expect(await app.refuse('nora', call, payload())).toMatchObject({ code: 'closedCycle', values: { cycle: 'Q4' } });
});

it('offers nothing to do, and nothing to attach to', async () => {
  const tree = await app.call('nora', 'getTree', { cycleId: ids.cycleId });
  expect(tree?.rows.map(({ can, health }) => [can, health])).toEqual([
    [[], 'closed'],
    [[], 'closed'],
  ]);
  expect(await app.call('ada', 'suggestKeyResults', { text: '' })).toEqual([]);
});

it('shows a day before the end as it stood', async () => {
  const tree = await app.call('nora', 'getTree', { cycleId: ids.cycleId, frozenAt: day(-60) });
  expect(tree).toMatchObject({ frozen: true, asOf: day(-60) });
  expect(tree?.rows.every(({ can }) => can.length === 0)).toBe(true);
});

it('is reopened by an OKR admin, and then takes check-ins again', async () => {
  await app.call('nora', 'setCycleState', { cycleId: ids.cycleId, state: 'review', expectedVersion: 4 });
  const row = await app.call('ada', 'checkIn', { ...checkInDraft({ value: 120 }), keyResultId: ids.keyResultId });
  expect(row.progress?.shown).toBe(1);
});
